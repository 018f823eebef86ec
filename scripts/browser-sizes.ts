import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PROJECT_ROOT } from "./project-root.js";

/** How large an area, or one function of it, is for whoever puts it on a page: kilobytes (1000 bytes), minified, then gzipped. */
export interface BrowserSize {
  /** What is imported: `kinoglot/name`, or `parseVersionTag` of it. */
  readonly imported: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Entry points that need Node. */
const FOR_NODE = new Set([".", "./port", "./operation"]);

/** What people come for first, alone: the rest of its area is left out by the bundler. */
const ALONE: readonly (readonly [entry: string, name: string])[] = [
  ["./version-tag", "parseVersionTag"],
  ["./romanization", "romanize"],
  ["./name", "compareNames"],
  ["./record", "readFilmRecord"],
  ["./subtitle", "readSubtitleText"],
];

/** The entry points of the package that run in a browser, each with the source it is compiled from. */
export function browserEntries(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === "string" || FOR_NODE.has(entry)
        ? []
        : [[entry, target.default.replace("./dist/", "./src/").replace(/js$/, "ts")] as const],
    ),
  );
}

async function sizeOf(imported: string, contents: string): Promise<BrowserSize> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: PROJECT_ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  const code = outputFiles[0]!.contents;
  const kilobytes = (bytes: number): number => Math.round(bytes / 1000);
  return { imported, minified: kilobytes(code.length), gzipped: kilobytes(gzipSync(code, { level: 9 }).length) };
}

/** The sizes of all areas that run in a browser, and of some functions alone. A package or Node module in one of them fails. */
export async function browserSizes(): Promise<readonly BrowserSize[]> {
  const entries = browserEntries();
  const sizes: BrowserSize[] = [];
  for (const [entry, source] of entries) {
    sizes.push(await sizeOf(`kinoglot${entry.slice(1)}`, `export * from ${JSON.stringify(source)};`));
  }
  for (const [entry, name] of ALONE) {
    const source = JSON.stringify(entries.get(entry));
    sizes.push(await sizeOf(`${name} of kinoglot${entry.slice(1)}`, `export { ${name} } from ${source};`));
  }
  return sizes;
}
