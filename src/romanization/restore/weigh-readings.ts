import { russianLetters } from "../reading/index.js";
import { romanize } from "../romanize.js";
import { RUSSIAN_ALPHABET } from "../spelling/index.js";
import { WELL_KNOWN_SCHEMES } from "./well-known-schemes.js";

/** What it is worth, in nats, that a scheme writes a reading as it was found; best on names kept apart from learning. */
const WRITTEN_BY_A_SCHEME = 0.5;
/** How much of the odds of their letters decides between several such readings. */
const LETTERS = 0.1;
const LEAST_ODDS = 1e-9;

/** What is to be added to the score of each reading (small Cyrillic letters) of a Latin word in small letters, in nats. */
export function weighReadings(latin: string, readings: readonly string[]): readonly number[] {
  const odds = readings.map((reading) => (isWrittenSo(reading, latin) ? letterOdds(reading) : undefined));
  const best = odds.reduce((most: number, value) => Math.max(most, value ?? -Infinity), -Infinity);
  return odds.map((value) => (value === undefined ? 0 : WRITTEN_BY_A_SCHEME + LETTERS * (value - best)));
}

function isWrittenSo(cyrillic: string, latin: string): boolean {
  return WELL_KNOWN_SCHEMES.some((scheme) => romanize(cyrillic, scheme).text === latin);
}

function letterOdds(word: string): number {
  const { odds, size, contexts } = russianLetters();
  let context = 0;
  let sum = 0;
  // 0 is the end of a word, the alphabet begins at 1.
  for (const letter of [...[...word].map((one) => RUSSIAN_ALPHABET.indexOf(one) + 1), 0]) {
    const place = context * size + letter;
    sum += Math.log(Math.max(LEAST_ODDS, odds[place]!));
    context = place % contexts;
  }
  return sum;
}
