import { parseLanguageTag } from "../../language/index.js";
import type { Lang } from "../../model/index.js";

/** Members of macrolanguages that films are versioned in (IANA language subtag registry, field `Macrolanguage`). */
const MEMBERS: Readonly<Record<string, string>> = {
  ar: "aao acm afb ajp apc apd arb arq ars ary arz ayl",
  fa: "pes prs",
  no: "nn",
  sh: "bs hr sr",
  zh: "hak nan wuu yue",
};

const ENCOMPASSING: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS).flatMap(([whole, members]) => members.split(" ").map((member) => [member, whole] as const)),
);

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

/** The macrolanguage of a primary language subtag, `zh` for `yue`; undefined for a language that is not part of one. */
export function encompassingLanguage(primary: string): string | undefined {
  return ENCOMPASSING.get(primary);
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
