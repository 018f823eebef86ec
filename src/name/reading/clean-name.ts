import { normalized } from "../../text/index.js";

/** Characters of names and what stands between them; controls, formatting marks and halves of pairs are blanks. */
const UNWANTED = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\s]|\p{Cs}/gu;
const STRESS = /(\p{Script=Cyrillic})[\u0300\u0301]+/gu;
const LIGATURE_TIES = /[\u0361\u035e\ufe20-\ufe23]/gu;
const NICKNAME =
  /[«„“”]([^«»„“”]{1,60})[»“”]|\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|(?<=^|[\s,])"([^"]{1,60})"(?=$|[\s,])/gu;

const LETTER = /\p{L}/u;
/** Dates of life in brackets are no nickname: `(1898–1948)`, `(род. 1951)`. */
const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/** Most names hold nothing that would have to be cleaned. */
const PLAIN = /^[A-Za-zА-Яа-яЁё .,'-]*$/;

/** A name without what is no part of it, and the names that stood in quotation marks or brackets. */
export interface CleanName {
  readonly text: string;
  readonly nicknames: readonly string[];
}

/**
 * Stress marks, ties, controls and double blanks go; what stands in quotation marks or brackets beside the
 * name is kept apart, dates of life are left out. Linear time.
 */
export function cleanName(raw: string): CleanName {
  if (PLAIN.test(raw)) return { text: raw.replace(/ {2,}/g, " ").trim(), nicknames: [] };
  const composed = normalized(normalized(raw.replace(LIGATURE_TIES, ""), "NFC").replace(STRESS, "$1"), "NFC");
  const nicknames: string[] = [];
  const text = composed.replace(UNWANTED, " ").replace(NICKNAME, (_, ...groups: unknown[]) => {
    const name = groups.slice(0, 4).find((group) => typeof group === "string" && group.trim() !== "");
    if (typeof name === "string" && LETTER.test(name) && !YEAR.test(name)) nicknames.push(name.trim());
    return " ";
  });
  // A name that is quoted or bracketed as a whole is the name.
  if (!LETTER.test(text) && nicknames.length > 0) return { text: nicknames[0]!, nicknames: nicknames.slice(1) };
  return { text: text.replace(/\s+/gu, " ").trim(), nicknames };
}
