import { languageGroup, primaryLanguage } from "../../language/index.js";
import type { Lang } from "../../model/index.js";

/** Languages that are one when written, or that no detector parts with certainty, under the tag of the whole. */
const WRITTEN_AS: ReadonlyMap<string, Lang> = new Map([
  ["bs", "sh"],
  ["cnr", "sh"],
  ["hbs", "sh"],
  ["hr", "sh"],
  ["sr", "sh"],
  ["nn", "no"],
  ["wuu", "zh"],
  ["yue", "zh"],
  ["arz", "ar"],
  ["arb", "ar"],
  ["pes", "fa"],
  ["prs", "fa"],
]);

/**
 * The language under which a tag is told from its text: Bosnian, Croatian, Montenegrin and Serbian are `sh` (ISO 639-1,
 * the macrolanguage of all four), Bokmål and Nynorsk `no`, the Chinese languages `zh`; a region or script is left out.
 */
export function writtenLanguage(tag: Lang): Lang {
  const group = languageGroup(tag);
  return WRITTEN_AS.get(group) ?? WRITTEN_AS.get(primaryLanguage(tag)) ?? group;
}

/** Whether two tags name what a text alone cannot part: `hr` and `sr-Latn`, `pt-BR` and `pt`. */
export function isSameWritten(one: Lang, other: Lang): boolean {
  return writtenLanguage(one) === writtenLanguage(other);
}
