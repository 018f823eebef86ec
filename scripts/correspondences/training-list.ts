import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { latinSpelling, russianSpelling } from "../../src/romanization/spelling/index.js";

/** A word as it is spelt in both scripts, in the letters of the models. */
export interface SpellingPair {
  readonly latin: string;
  readonly cyrillic: string;
}

export interface TrainingList {
  readonly pairs: readonly SpellingPair[];
  /** The Latin letters told apart: a to z, and those with marks that are common enough to learn something about. */
  readonly latinLetters: readonly string[];
}

/** A letter with a mark that occurs less often is taken without it. */
const COMMON_LETTER = 60;
const LONGEST_WORD = 23;
const LATIN_LETTER = /^(?:\p{Script=Latin}|')$/u;

/**
 * Reads a list with the columns latin and cyrillic (tab between, a header, perhaps gzipped), a pair of words in small
 * letters a line. Pairs of which a side holds no letter, or more than 23, are left out.
 */
export function readTrainingList(path: string): TrainingList {
  const file = readFileSync(path);
  const [, ...lines] = (path.endsWith(".gz") ? gunzipSync(file) : file).toString("utf8").trim().split("\n");
  const rows = lines.map((line) => line.split("\t") as [string, string]);
  const counts = new Map<string, number>();
  for (const [latin] of rows) for (const letter of latin) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const common = [...counts].filter(([letter, count]) => count >= COMMON_LETTER && LATIN_LETTER.test(letter));
  const latinLetters = common.map(([letter]) => letter).sort();
  const alphabet = new Set(latinLetters);
  const pairs = rows
    .map(([latin, cyrillic]) => ({ latin: latinSpelling(latin, alphabet), cyrillic: russianSpelling(cyrillic) }))
    .filter(({ latin, cyrillic }) => [latin, cyrillic].every(({ length }) => length > 0 && length <= LONGEST_WORD));
  return { pairs, latinLetters };
}
