import { parseLanguageTag } from "./language-tag-parts.js";

/** Languages that the trade names by either of two tags. */
const ONE_LANGUAGE_FOR_THE_TRADE: ReadonlyMap<string, string> = new Map([
  ["cmn", "zh"],
  ["nb", "no"],
  ["tl", "fil"],
]);

const FIRST_SUBTAG = /^[a-z]{2,3}(?=-|$)/;

/** The primary language of a canonical tag, such as `pt` of `pt-BR`; `und` when there is none or the tag is ill-formed. */
export function primaryLanguage(tag: string): string {
  const first = FIRST_SUBTAG.exec(tag)?.[0];
  return first ?? (parseLanguageTag(tag)?.language || "und");
}

/** The script of a tag, such as `Hans`; undefined when it states none. */
export function scriptOf(tag: string): string | undefined {
  return tag.length < 4 ? undefined : parseLanguageTag(tag)?.script;
}

/** The region of a tag, such as `BR` or `419`; undefined when it states none. */
export function regionOf(tag: string): string | undefined {
  return tag.length < 4 ? undefined : parseLanguageTag(tag)?.region;
}

/**
 * The language under which tags are compared: the primary language, with Mandarin as Chinese (`zh`), Bokmål as
 * Norwegian (`no`) and Tagalog as Filipino (`fil`). For comparing only, never for writing.
 */
export function languageGroup(tag: string): string {
  const primary = primaryLanguage(tag);
  return ONE_LANGUAGE_FOR_THE_TRADE.get(primary) ?? primary;
}
