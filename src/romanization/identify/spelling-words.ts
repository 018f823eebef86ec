import { plainLatin } from "../reading/index.js";

const BETWEEN_WORDS = /[\s\p{Pd}/,;:()[\]{}«»„!?]+/u;
const QUOTES_IN_FRONT = /^["'‘’“”.]+/;
const CLOSING_QUOTES = "\"'’”";
const POINTS = ".…";
const LATIN_WORD = /^[\p{Script=Latin}\p{M}\p{Lm}\p{Sk}\p{P}]+$/u;
const TWO_LETTERS = /\p{L}\p{M}*\P{L}*\p{L}/u;

/** A word as it is compared: NFC, one coding of ligatures, small letters. */
export function spellingKey(word: string): string {
  return plainLatin(word).text.toLowerCase();
}

/** The Latin words of names, each different one once, as first written, by key; initials and other single letters left out. */
export function spellingWords(names: readonly string[], mostWords: number, mostLetters: number): Map<string, string> {
  const words = new Map<string, string>();
  for (const name of names) {
    for (const piece of name.split(BETWEEN_WORDS)) {
      if (words.size === mostWords) return words;
      const word = withoutEdges(piece);
      if (word.length > mostLetters || !LATIN_WORD.test(word) || !TWO_LETTERS.test(word)) continue;
      const key = spellingKey(word);
      if (!words.has(key)) words.set(key, word);
    }
  }
  return words;
}

/** A word whose quotation marks also close goes without them; a mark at its end alone may be a soft sign. */
function withoutEdges(word: string): string {
  const opened = QUOTES_IN_FRONT.exec(word)?.[0] ?? "";
  let end = word.length;
  while (end > opened.length && POINTS.includes(word[end - 1]!)) end--;
  if (opened !== "" && CLOSING_QUOTES.includes(word[end - 1]!)) end--;
  return word.slice(opened.length, Math.max(end, opened.length));
}
