import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** A JSON file of `data/`, by its path there. */
export function readData<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(DATA, path), "utf8")) as Shape;
}

/** The names of the JSON files in a folder of `data/`, sorted. */
export function dataFiles(folder: string): readonly string[] {
  return readdirSync(join(DATA, folder))
    .filter((name) => name.endsWith(".json"))
    .sort();
}

type CldrKind = "languages" | "scripts" | "territories";

interface CldrNames {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: Partial<Record<CldrKind, Readonly<Record<string, string>>>> }>
  >;
}

/** Names of one kind that Unicode CLDR has in a locale, by code; `-alt-` keys are further names of the same code. */
export function cldrNames(locale: string, kind: CldrKind): ReadonlyMap<string, string> {
  const file = require(`cldr-localenames-full/main/${locale}/${kind}.json`) as CldrNames;
  return new Map(Object.entries(file.main[locale]?.localeDisplayNames[kind] ?? {}));
}

/** A record of the IANA language subtag registry, fields named as there. */
export interface RegistryRecord {
  readonly Type: "language" | "extlang" | "script" | "region" | "variant" | "grandfathered" | "redundant";
  readonly Subtag?: string;
  readonly Tag?: string;
  readonly Description: readonly string[];
  readonly Prefix?: readonly string[];
  readonly Scope?: string;
  readonly Deprecated?: string;
  readonly "Preferred-Value"?: string;
  readonly Macrolanguage?: string;
}

export const REGISTRY = require("language-subtag-registry/data/json/registry.json") as readonly RegistryRecord[];

interface CodeMappings {
  readonly supplemental: {
    readonly codeMappings: Readonly<Record<string, { readonly _alpha3?: string; readonly _numeric?: string }>>;
  };
}

/** ISO 3166-1 alpha-3 codes by alpha-2, as CLDR lists them. */
export function alpha3Codes(): ReadonlyMap<string, string> {
  const { codeMappings } = (require("cldr-core/supplemental/codeMappings.json") as CodeMappings).supplemental;
  return new Map(Object.entries(codeMappings).flatMap(([code, { _alpha3 }]) => (_alpha3 ? [[code, _alpha3]] : [])));
}
