import type { PublishedTable } from "./published-table.js";

/** A letter or pair of letters that two tables write differently, with the first word that shows it. */
export interface Difference {
  readonly letters: string;
  readonly word: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Letters that every Cyrillic alphabet has, for the neighbours of what is tried. */
const CONSONANT = "б";
const VOWEL = "а";
/** Letters that no word begins with. */
const SIGN = /^[ьъ]/;

/** What a comparison finds: letters that only we have rows for, and what both write differently. */
export interface Comparison {
  readonly lacking: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Tries each letter at the start, in the middle and at the end of a word, then each pair of letters. A pair is told only
 * when neither of its letters differs by itself.
 */
export function comparison(
  letters: readonly string[],
  ours: (word: string) => string,
  { romanize: theirs }: PublishedTable,
): Comparison {
  const lacking = letters.filter((letter) => theirs(CONSONANT + letter + VOWEL).includes(letter));
  const known = letters.filter((letter) => !lacking.includes(letter));
  const found: Difference[] = [];
  const differing = new Set<string>();
  const rest = CONSONANT + VOWEL;
  const tryWords = (tried: string, words: readonly string[]): void => {
    for (const word of words) {
      if (SIGN.test(word)) continue;
      const [own, published] = [ours(word), theirs(word)];
      if (own === published) continue;
      for (const letter of tried) if (tried.length === 1) differing.add(letter);
      found.push({ letters: tried, word, ours: own, theirs: published });
      return;
    }
  };
  for (const one of known) {
    tryWords(one, [CONSONANT + one + rest, VOWEL + one + rest, one + rest, VOWEL + rest + one, rest + CONSONANT + one]);
  }
  const alike = known.filter((letter) => !differing.has(letter));
  for (const one of alike) {
    for (const two of alike) tryWords(one + two, [rest + one + two + rest, one + two + rest, rest + one + two]);
  }
  return { lacking, differences: found };
}
