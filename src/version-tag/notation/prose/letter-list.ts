import { languageOfLetters } from "../mark-letters.js";
import { isSubtitleMark, playsAny, type Item, type NamedLanguage } from "./item.js";

const LEAST_LETTERS = 2;

function isSlash(item: Item | undefined): boolean {
  return item?.separator === "slash";
}

/** The language of an item that may stand in such a list: a letter, or `all` for *allemand*, which is no code. */
function languageOfMember(item: Item | undefined): NamedLanguage | undefined {
  if (!item || item.separator || (item.key.length > 1 && item.key !== "all")) return undefined;
  const tag = languageOfLetters(item.key.length > 1 ? "vost" : "single", item.key);
  return tag === undefined ? undefined : { tag, form: "code", others: [], locale: undefined };
}

/** A mark that says nothing of the language read, or the word for subtitles or intertitles, or "with". */
function asksForLanguages(item: Item | undefined): boolean {
  const open = item?.mark?.bare === true || item?.mark?.subtitles?.some(({ language }) => language === undefined);
  return open === true || isSubtitleMark(item) || playsAny(item, "with", "intertitle");
}

/** The end of the list of letters that begins here, the place behind its last one; the start itself where there is none. */
function endOfList(items: readonly Item[], first: number): number {
  let at = first;
  while ((at === first || isSlash(items[at - 1])) && (languageOfMember(items[at]) ?? items[at]?.language)) at += 2;
  return Math.max(first, at - 1);
}

/**
 * "OV d/f", "VO st fr/all", "m. d/f UT": Swiss and Luxembourg houses write what is read in letters between slashes, beside a mark
 * that asks for them. Gives such letters their languages; a single letter says nothing.
 */
export function nameLetters(items: readonly Item[]): readonly Item[] {
  if (!items.some(isSlash)) return items;
  const named = [...items];
  for (let first = 0; first < items.length; first++) {
    const end = endOfList(items, first);
    if ((end - first + 1) / 2 < LEAST_LETTERS) continue;
    const mark = items[first - 1]?.separator === "colon" ? items[first - 2] : items[first - 1];
    const beside = asksForLanguages(mark) || isSubtitleMark(items[end]);
    for (let at = first; beside && at < end; at += 2) {
      const language = languageOfMember(items[at]);
      if (language) named[at] = { ...items[at]!, roles: [], language };
    }
    first = end;
  }
  return named;
}
