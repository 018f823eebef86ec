import { foldWord, normalized } from "../../text/index.js";

const APOSTROPHES = "'’‘ʼʹ`´ʻʾʿ";
const PLAIN = /^[a-z]*$/;
const NOT_PLAIN = /[^a-z]+/g;

/**
 * A Latin word in the letters that correspondences were learned for: small letters, `alphabet` as it is, any other letter
 * with a mark without it (`ŝ` → `s`), all apostrophes and soft signs `'`; what is no Latin letter is dropped.
 */
export function latinSpelling(word: string, alphabet: ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let letters = "";
  for (const letter of normalized(lower, "NFC")) letters += latinLetter(letter, alphabet);
  return letters;
}

/** One letter as {@link latinSpelling} writes it: mostly one unit, none for what is no Latin letter, two for ß or æ. */
export function latinLetter(letter: string, alphabet: ReadonlySet<string>): string {
  if (alphabet.has(letter) || (letter >= "a" && letter <= "z")) return letter;
  if (APOSTROPHES.includes(letter)) return alphabet.has("'") ? "'" : "";
  return foldWord(letter).replace(NOT_PLAIN, "");
}
