import { LOCALES, type Locale } from "../../src/language/locale.js";
import { namesIn, registryNames } from "./language-set.js";
import { generatedModule, packPairs } from "./packed.js";
import { cldrNames } from "./sources.js";

function inEachLocale(pack: (locale: Locale) => string): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, pack(locale)])) as Record<Locale, string>;
}

/** Codes for which CLDR's short name is the one that people write. */
const SHORT_NAME_REGIONS: ReadonlySet<string> = new Set(["HK", "MO", "MM", "PS"]);

/** Names of regions and areas in a locale, by code. */
export function regionNames(locale: Locale): ReadonlyMap<string, string> {
  const all = cldrNames(locale, "territories");
  const names = new Map([...all].filter(([code]) => /^(?:[A-Z]{2}|[0-9]{3})$/.test(code)));
  for (const code of SHORT_NAME_REGIONS) {
    const short = all.get(`${code}-alt-short`);
    if (short !== undefined) names.set(code, short);
  }
  return names;
}

/** Names of scripts as they stand beside a language, by code. */
function scriptNames(locale: Locale): ReadonlyMap<string, string> {
  return new Map([...cldrNames(locale, "scripts")].filter(([code]) => /^[A-Z][a-z]{3}$/.test(code)));
}

/** Names of languages that differ from the English ones, which stand for those that are left out; names of variants. */
function withoutEnglish(names: ReadonlyMap<string, string>, english: ReadonlyMap<string, string>): typeof names {
  return new Map([...names].filter(([tag, name]) => tag.includes("-") || english.get(tag) !== name));
}

/** Names of languages, scripts and regions in the locales that are written. */
export function nameModule(): string {
  const english = namesIn("en");
  const languageNames = (locale: Locale): ReadonlyMap<string, string> =>
    locale === "en" ? english : withoutEnglish(namesIn(locale), english);
  return generatedModule("Unicode CLDR, the IANA language subtag registry and data/languages/names.json", [
    { name: "LANGUAGE_NAMES", value: inEachLocale((locale) => packPairs(languageNames(locale))) },
    { name: "SCRIPT_NAMES", value: inEachLocale((locale) => packPairs(scriptNames(locale))) },
    { name: "REGION_NAMES", value: inEachLocale((locale) => packPairs(regionNames(locale))) },
    { name: "REGISTRY_NAMES", value: packPairs(registryNames()) },
  ]);
}
