import { normalized } from "./normalized.js";

/** Small letters that no normalization takes apart, as those that are typed for them. */
export const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ё: "е",
};
const FOLDED: Readonly<Record<string, string>> = { ...LETTERS_WITHOUT_DECOMPOSITION, "’": "'", "‘": "'", ʼ: "'" };

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const LATIN_WITH_MARKS = /([a-z])\p{M}+/gu;

/**
 * The key under which a word is looked up: lower case, Latin letters without their marks (`français` → `francais`,
 * `weiß` → `weiss`), `ё` as `е`, straight apostrophes. Cyrillic `й` and letters of other scripts stay as they are.
 */
export function foldWord(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  const bare = normalized(normalized(word, "NFD").toLowerCase().replace(LATIN_WITH_MARKS, "$1"), "NFC");
  let key = "";
  for (const letter of bare) key += FOLDED[letter] ?? letter;
  return key;
}
