import type { Lang } from "../model/index.js";
import { declaredLanguage } from "../subtitle/index.js";
import { isUnnamed } from "../version-tag/index.js";

/** Nobody writes more into a language field; longer text is no language. */
const LONGEST_FIELD = 120;

/** Nor has anybody more languages on one screen. */
const MOST_LANGUAGES = 6;

const BETWEEN = /\s*[,;/&+|]\s*|\s+(?:and|et|und|en|и)\s+/i;

/**
 * The languages that a language field of a package names, in its order. SMPTE has one tag of RFC 5646 there; Interop has
 * free text, such as `French`, `FRE` or `French / Dutch`. Empty for text that names none, and for `und`, `mul`, `zxx`.
 */
export function declaredLanguages(written: string | null): readonly Lang[] {
  const text = written?.trim() ?? "";
  if (text === "" || text.length > LONGEST_FIELD) return [];
  const whole = declaredLanguage(text);
  const languages =
    whole === null ? text.split(BETWEEN, MOST_LANGUAGES).flatMap((part) => declaredLanguage(part) ?? []) : [whole];
  return [...new Set(languages)].filter((language) => !isUnnamed(language));
}
