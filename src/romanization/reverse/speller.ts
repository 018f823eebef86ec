import type { Arc } from "../reading/index.js";

/** Georgian has no capitals in ordinary writing. */
const CASELESS = /^\p{Script=Georgian}/u;

/** Writes letters with the capitals of a piece of a word; see `speller`. */
export type Speller = (arcs: readonly number[], start: number, end: number) => string;

/**
 * Spells arcs of a word with the capitals of what was written for them: `Shch` is Щ, `shch` щ. A letter for which nothing
 * is written is a capital in a word of capitals only. Several arcs of one piece share it out by the length of their outputs.
 */
export function speller(word: string, arcs: readonly Arc[]): Speller {
  const loud = inCapitals(word);
  return (numbers, start, end) => {
    let at = start;
    let spelt = "";
    for (const number of numbers) {
      const { letters, output, copied } = arcs[number]!;
      const behind = numbers.length === 1 ? end : at + output.length;
      const written = word.slice(at, behind);
      spelt += copied ? written : capitalized(letters, written, loud);
      at = behind;
    }
    return spelt;
  };
}

/** A word with the capitals of another: throughout, at its beginning, or none. */
export function recased(letters: string, written: string): string {
  return capitalized(letters, written, inCapitals(written));
}

function capitalized(letters: string, written: string, loud: boolean): string {
  if (CASELESS.test(letters)) return letters;
  if (loud || inCapitals(written)) return letters.toUpperCase();
  const first = casedLetters(written)[0];
  if (first === undefined || !isCapital(first)) return letters;
  const [initial = "", ...others] = letters;
  return initial.toUpperCase() + others.join("");
}

/** Whether all letters are capitals, and there are two of them. */
function inCapitals(text: string): boolean {
  const letters = casedLetters(text);
  return letters.length > 1 && letters.every(isCapital);
}

function casedLetters(text: string): string[] {
  return [...text].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
