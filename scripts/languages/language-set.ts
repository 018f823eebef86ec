import { iso6393, iso6393To1 } from "iso-639-3";
import type { Locale } from "../../src/language/locale.js";
import type { DcncFile } from "./code-modules.js";
import type { FormFile } from "./form-files.js";
import { cldrNames, readData, REGISTRY } from "./sources.js";

/** Names that we give where CLDR has none or a misleading one, as authored in `data/languages/names.json`. */
interface NameFile {
  readonly rows: readonly { readonly tag: string; readonly names: Readonly<Partial<Record<Locale, string>>> }[];
  readonly withoutName: readonly { readonly tag: string }[];
}

const ALTERNATIVE = /^(.+)-alt-(short|variant|long|official)$/;
const VARIANT_KEY = /-(?:alt|menu)-/;

/** Names by tag: ours before CLDR's. */
export function namesIn(locale: Locale): ReadonlyMap<string, string> {
  const { rows, withoutName } = readData<NameFile>("languages/names.json");
  const names = new Map([...cldrNames(locale, "languages")].filter(([tag]) => !VARIANT_KEY.test(tag)));
  for (const { tag } of withoutName) names.delete(tag);
  for (const row of rows) {
    const name = row.names[locale];
    if (name !== undefined) names.set(row.tag, name);
  }
  return names;
}

/** Further names that CLDR has for a tag, such as `Uighur`; its "Mandarin" for `zh` is a name of `cmn`. */
export function furtherNames(locale: Locale): readonly (readonly [string, string])[] {
  return [...cldrNames(locale, "languages")].flatMap(([key, name]) => {
    const [, tag, kind] = ALTERNATIVE.exec(key) ?? [];
    if (tag === undefined || /[,(]/.test(name)) return [];
    return [[kind === "long" ? tag.replace(/^zh/, "cmn") : tag, name] as const];
  });
}

/**
 * The languages whose names are words of running text: those of ISO 639-1, of the ISDCF registry and of our form files.
 * The names of all others are too often words of another meaning.
 */
export function languagesOfPages(files: readonly FormFile[]): ReadonlySet<string> {
  const { rows } = readData<DcncFile>("languages/dcnc.json");
  const primary = (tag: string): string => tag.split("-", 1)[0] ?? tag;
  return new Set([
    ...Object.values(iso6393To1),
    ...rows.map((row) => primary(row.rfc5646Tag)),
    ...files.flatMap((file) => file.rows.map((row) => primary(row.tag))),
  ]);
}

/** The registry's English description of each living language that CLDR does not name in English. */
export function registryNames(): ReadonlyMap<string, string> {
  const named = namesIn("en");
  const living = new Set(iso6393.filter(({ type }) => type === "living").map((language) => language.iso6393));
  return new Map(
    REGISTRY.flatMap(({ Type, Subtag = "", Description: [description] }) =>
      Type === "language" && description !== undefined && living.has(Subtag) && !named.has(Subtag)
        ? [[Subtag, description] as const]
        : [],
    ),
  );
}
