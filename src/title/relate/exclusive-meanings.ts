import type { ReadWord } from "./read-words.js";

/** Meanings of the lexicon of which a title has one: what is before dawn is not after it, my brother is not yours. */
export const EXCLUSIVE_MEANINGS: readonly (readonly string[])[] = [
  ["i", "you", "he", "she", "we", "they"],
  ["my", "your", "his", "her", "our", "their"],
  ["before", "after"],
  ["under", "over"],
  ["here", "there"],
  ["more", "less"],
  ["many", "few"],
  ["all", "nobody", "nothing"],
  ["yes", "no"],
];

/** What a translation does not leave out, since a title without it says the opposite, but may say by an ending: Nameless. */
const NEVER_LOST = "without";
const SAID_BY_ENDING = /\p{L}{3}(?:less|los|lose[mnrs]?|loos|loze)$/iu;

/** Whether "without" is in some words and not in the others. */
function isLost(words: readonly ReadWord[], others: readonly ReadWord[]): boolean {
  if (!words.some(({ meanings }) => meanings.includes(NEVER_LOST))) return false;
  return !others.some(({ printed }) => SAID_BY_ENDING.test(printed));
}

/** Whether two words that do not answer each other mean what excludes the other: до and after. */
function exclude(a: ReadWord, b: ReadWord): boolean {
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return false;
  return EXCLUSIVE_MEANINGS.some((group) =>
    [a, b].every(({ meanings }) => meanings.some((meaning) => group.includes(meaning))),
  );
}

/** Whether the words of two titles that nothing answers exclude that one title translates the other. */
export function excludeEachOther(a: readonly ReadWord[], b: readonly ReadWord[]): boolean {
  if (isLost(a, b) || isLost(b, a)) return true;
  return a.some((word) => b.some((other) => exclude(word, other)));
}
