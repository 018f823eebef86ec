import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.js";

/** A package as the lock file has it, by the folder it is installed in. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package that is installed with kinoglot. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The dependencies of kinoglot that need it. */
  readonly neededBy: ReadonlySet<string>;
  /** What it needs itself, as `name@version`. */
  readonly needs: readonly string[];
  /** Subresource integrity of its archive: algorithm, hyphen, digest in base64. */
  readonly integrity?: string;
}

const FOLDER = "node_modules/";

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(PROJECT_ROOT, path), "utf8"));

const nameOf = (place: string): string => place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);

/** Where a package finds another, as Node looks for it: in its own folder, then in those above. */
function found(from: string, name: string, locked: ReadonlyMap<string, LockedPackage>): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf(FOLDER) - 1))) {
    const candidate = `${place === "" ? "" : `${place}/`}${FOLDER}${name}`;
    if (locked.has(candidate)) return candidate;
    if (place === "") return undefined;
  }
}

/** The licence that a package states; older ones have a list of them. */
function licenceOf(place: string, { license }: LockedPackage): string {
  if (license !== undefined) return license;
  const { licenses = [] } = readJson(`${place}/package.json`) as { readonly licenses?: readonly { type: string }[] };
  if (licenses.length === 0) throw new Error(`${place} states no licence`);
  return licenses.map(({ type }) => type).join(" OR ");
}

/** Everything that is installed with kinoglot: its dependencies, and what they need in turn. */
export function runtimePackages(): readonly RuntimePackage[] {
  const { packages } = readJson("package-lock.json") as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const locked = new Map(Object.entries(packages));
  const needsOf = (place: string): readonly string[] => {
    const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} } = packages[place]!;
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
    return names.flatMap((name) => found(place, name, locked) ?? []);
  };
  const neededBy = new Map<string, Set<string>>();
  const visit = (place: string, root: string): void => {
    const roots = neededBy.get(place) ?? new Set();
    if (roots.has(root)) return;
    neededBy.set(place, roots.add(root));
    for (const needed of needsOf(place)) visit(needed, root);
  };
  for (const name of Object.keys(packages[""]?.dependencies ?? {})) visit(`${FOLDER}${name}`, name);
  return [...neededBy]
    .map(([place, roots]) => {
      const one = packages[place]!;
      const needs = needsOf(place).map((needed) => `${nameOf(needed)}@${packages[needed]!.version}`);
      const { version, integrity } = one;
      const licence = licenceOf(place, one);
      return { name: nameOf(place), version, licence, neededBy: roots, needs, ...(integrity && { integrity }) };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}
