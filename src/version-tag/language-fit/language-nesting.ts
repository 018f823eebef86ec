import { encompassingLanguage, parseLanguageTag } from "../../language/index.js";
import type { Lang } from "../../model/index.js";

/** Countries of UN M.49 area 419, Latin America and the Caribbean, that have Spanish, Portuguese or French versions. */
const LATIN_AMERICA = new Set("AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE".split(" "));

/** Script in which a Chinese tag is written when only its region is given (CLDR likely subtags). */
const CHINESE_SCRIPT_OF: Readonly<Record<string, string>> = {
  CN: "Hans",
  SG: "Hans",
  MY: "Hans",
  TW: "Hant",
  HK: "Hant",
  MO: "Hant",
};

/**
 * Members of a macrolanguage that nobody means by its name: Indonesian is a standard language beside Malay, and viewers of
 * the one are not served by the other.
 */
const NEVER_MEANT: ReadonlySet<string> = new Set(["id"]);

/** Is a language one of those that the name of a macrolanguage covers, such as `ckb` of `ku`? Both are primary subtags. */
export function isCoveredBy(member: string, macrolanguage: string): boolean {
  return encompassingLanguage(member) === macrolanguage && !NEVER_MEANT.has(member);
}

/** Does a region lie in another? Knows `419`; a region is not within itself. */
export function isWithinRegion(region: string, area: string): boolean {
  return area === "419" && LATIN_AMERICA.has(region);
}

/** The script that a tag without one leaves no doubt of: `zh-TW` is `Hant`. Undefined for every other tag. */
export function impliedScript(tag: Lang): string | undefined {
  const parts = parseLanguageTag(tag);
  if (!parts?.region || (parts.language !== "zh" && parts.language !== "cmn")) return undefined;
  return CHINESE_SCRIPT_OF[parts.region];
}
