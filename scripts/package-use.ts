import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, sep } from "node:path";
import typescript from "typescript";
import { PROJECT_ROOT } from "./project-root.js";

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What the imports of a project say of its package.json. */
export interface PackageUse {
  /** Dependencies that nothing of the package imports. */
  readonly unused: readonly string[];
  /** Development dependencies that no file and no script of the project uses. */
  readonly unusedInDevelopment: readonly string[];
  /** Packages that are imported and not listed where they must be: `name (file)`. */
  readonly missing: readonly string[];
}

/** What is installed where the package is used, and what only stands beside it. */
const SHIPPED = ["src", "server.ts"];
const BESIDE = ["scripts", "test", "bench", "web", "eslint.config.js", ".dependency-cruiser.cjs", "vite.config.ts"];
const PROGRAM = /\.(?:[cm]?[jt]s|tsx)$/;
const BUILTIN = new Set(builtinModules);

const nameOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
const isPackage = (specifier: string): boolean =>
  !/^[./#]|^[a-z]+:/.test(specifier) && !BUILTIN.has(specifier.split("/", 1)[0] as string);

function filesBelow(root: string, places: readonly string[]): readonly string[] {
  return places
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) =>
      PROGRAM.test(place)
        ? [place]
        : readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
            .filter((path) => PROGRAM.test(path))
            .map((path) => `${place}/${path.split(sep).join("/")}`),
    );
}

/** The packages that files import, require or resolve, each with the first file that does. */
function importedBy(root: string, files: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8");
    const { importedFiles, typeReferenceDirectives } = typescript.preProcessFile(text, true, true);
    const resolved = [...text.matchAll(/(?:require|import\.meta|import\.meta\.url\))\.resolve\("([^"]+)"\)/g)].map(
      ([, specifier]) => specifier as string,
    );
    const all = [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
    for (const specifier of [...all, ...resolved].filter(isPackage)) {
      const name = nameOf(specifier);
      if (!found.has(name)) found.set(name, file);
    }
  }
  return found;
}

/** The names of the programs that a package brings. */
function programsOf(root: string, name: string): readonly string[] {
  const path = join(root, "node_modules", name, "package.json");
  if (!existsSync(path)) return [];
  const { bin = {} } = JSON.parse(readFileSync(path, "utf8")) as { readonly bin?: string | Record<string, string> };
  return typeof bin === "string" ? [nameOf(name).split("/").at(-1)!] : Object.keys(bin);
}

/** Compares what the files of a project import with what its package.json lists. */
export function packageUse(root: string = PROJECT_ROOT): PackageUse {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const { scripts = {}, dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest;
  const shipped = importedBy(root, filesBelow(root, SHIPPED));
  const files = filesBelow(root, BESIDE);
  const beside = importedBy(root, files);
  const gate = [".ci/run", ".mocharc.json"].map((path) => join(root, path)).filter((path) => existsSync(path));
  const words = [
    ...Object.values(scripts),
    ...[...gate, ...files.map((file) => join(root, file))].map((path) => readFileSync(path, "utf8")),
  ].join("\n");
  const isRun = (program: string): boolean => new RegExp(`(?<![\\w@/-])${program}(?![\\w/-])`).test(words);
  const typed = (name: string): string => name.slice("@types/".length).replace("__", "/");
  const isUsed = (name: string): boolean => {
    if (name === "@types/node" || shipped.has(name) || beside.has(name)) return true;
    if (name.startsWith("@types/")) return shipped.has(typed(name)) || beside.has(typed(name)) || isRun(typed(name));
    // A package that is read as data, or named in a program that is started apart, stands in quotation marks.
    return new RegExp(`["'\`]${name}["'\`/]`).test(words) || programsOf(root, name).some(isRun);
  };
  const runtime = { ...dependencies, ...peerDependencies };
  const isTyped = (name: string): boolean =>
    Object.hasOwn(devDependencies, `@types/${name.replace("@", "").replace("/", "__")}`);
  return {
    unused: Object.keys(dependencies).filter((name) => !shipped.has(name)),
    unusedInDevelopment: Object.keys(devDependencies).filter((name) => !isUsed(name)),
    missing: [
      ...[...shipped].filter(([name]) => !Object.hasOwn(runtime, name)),
      ...[...beside].filter(
        ([name]) =>
          name !== manifest.name && !Object.hasOwn({ ...runtime, ...devDependencies }, name) && !isTyped(name),
      ),
    ].map(([name, file]) => `${name} (${file})`),
  };
}
