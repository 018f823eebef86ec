import { LANGUAGE_FORMS } from "../generated/language-forms.js";
import { LANGUAGE_NAMES, REGION_NAMES, REGISTRY_NAMES, SCRIPT_NAMES } from "../generated/language-names.js";
import { parseLanguageTag } from "./language-tag-parts.js";
import type { Locale } from "./locale.js";
import { FIELD, valueIn } from "./packed-table.js";

/** The compiled row of written forms of a tag: fields parted by `;`, the name first and empty where CLDR has it. */
export function formRow(tag: string, locale: Locale): string | undefined {
  return valueIn(LANGUAGE_FORMS[locale], tag);
}

/** The name of the whole tag; a language without one in the locale has its English name, a variant has none. */
function nameInTables(tag: string, locale: Locale): string | undefined {
  const authored = formRow(tag, locale)?.split(FIELD, 1)[0];
  const name = authored || valueIn(LANGUAGE_NAMES[locale], tag);
  if (name !== undefined || tag.includes("-")) return name;
  return valueIn(LANGUAGE_NAMES.en, tag) ?? valueIn(REGISTRY_NAMES, tag);
}

/** The name of a region code, such as `BR` or `419`; undefined when CLDR has none. */
export function regionName(region: string, locale: Locale): string | undefined {
  return valueIn(REGION_NAMES[locale], region);
}

/** The name of a script, to stand in brackets after a language. */
function scriptName(script: string, locale: Locale): string | undefined {
  return valueIn(SCRIPT_NAMES[locale], script);
}

/**
 * The name of a canonical tag in a locale, as it stands in running text: our forms table, then CLDR, then the English
 * name of CLDR or the registry. A tag without a name of its own is its language with script and region in brackets, as
 * `Serbian (Latin)`. Never empty: the tag itself when nothing is known.
 */
export function languageName(tag: string, locale: Locale): string {
  const whole = nameInTables(tag, locale);
  if (whole !== undefined) return whole;
  const parts = parseLanguageTag(tag);
  if (parts === null) return tag;
  const { language, script, region } = parts;
  const candidates = [
    { base: `${language}-${script}`, rest: [region, ...parts.variants] },
    { base: `${language}-${region}`, rest: [script && scriptName(script, locale), ...parts.variants] },
    { base: language, rest: [script && (scriptName(script, locale) ?? script), region, ...parts.variants] },
  ];
  for (const { base, rest } of candidates) {
    const name = nameInTables(base, locale);
    if (name === undefined) continue;
    const details = rest.flatMap((subtag) => (subtag ? [regionName(subtag, locale) ?? subtag] : []));
    return details.length === 0 ? name : `${name} (${details.join(", ")})`;
  }
  return tag;
}
