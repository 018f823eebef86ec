import { romanize } from "../romanize.js";
import { NOTHING_IDENTIFIED, rankedSchemes, type Deviation, type Identification } from "./identification.js";
import { nearnessOf } from "./nearness.js";
import { spellingKey } from "./spelling-words.js";
import { speltWords, type SpeltWord } from "./spelt-words.js";
import { byStanding } from "./standing.js";
import { schemesForWords } from "./universe.js";

interface Tried {
  readonly scheme: string;
  readonly written: readonly string[];
  readonly right: readonly boolean[];
  /** The mean share of a word that is right. */
  readonly near: number;
  readonly score: number;
}

const TRANSCRIPTION = "transcription:";
/** As many letters as all schemes are tried on. */
const MOST_LETTERS = 100_000;
/** The most that words can add that are spelt otherwise: always less than one word that is right. */
const NEARLY_ONE = 0.99;
/** Where no word is right and less of each is, the pairs are no romanizations: what they are, no scheme tells. */
const LEAST_NEAR = 0.25;

/**
 * Which schemes write words as they are spelt, letter case apart. Schemes rank by the number of words that are right, then
 * by how near the others are. The spelling rules of a language are named as consistent only where no scheme is: what both
 * explain, a scheme explains. Pairs that no scheme comes near to identify nothing.
 */
export function identifyByPairs(
  pairs: readonly { readonly source: string; readonly romanized: string }[],
): Identification {
  const { weighed, others } = parted(speltWords(pairs));
  const tried = schemesForWords(weighed.map(({ source }) => source)).map((scheme) => tryScheme(scheme, weighed));
  tried.sort((a, b) => b.score - a.score || byStanding(a.scheme, b.scheme));
  const [best] = tried;
  if (!best || (best.near < LEAST_NEAR && !best.right.includes(true))) return NOTHING_IDENTIFIED;
  const fitting = tried
    .filter(
      ({ right, scheme }) =>
        right.every(Boolean) && (others.length === 0 || tryScheme(scheme, others).right.every(Boolean)),
    )
    .map(({ scheme }) => scheme);
  const schemes = fitting.filter((scheme) => !scheme.startsWith(TRANSCRIPTION));
  return {
    consistent: schemes.length > 0 ? schemes : fitting,
    ranked: rankedSchemes(tried),
    deviations: [
      ...deviationsFrom(best, weighed),
      ...(others.length === 0 ? [] : deviationsFrom(tryScheme(best.scheme, others), others)),
    ],
    mixed: fitting.length === 0,
  };
}

/** The words that every scheme is tried on, and those that are only looked at for what breaks a scheme. */
function parted(words: readonly SpeltWord[]): {
  readonly weighed: readonly SpeltWord[];
  readonly others: readonly SpeltWord[];
} {
  let letters = 0;
  const found = words.findIndex(({ source }) => (letters += source.length) > MOST_LETTERS);
  const end = found < 0 ? words.length : Math.max(1, found);
  return { weighed: words.slice(0, end), others: words.slice(end) };
}

function deviationsFrom({ scheme, written, right }: Tried, words: readonly SpeltWord[]): readonly Deviation[] {
  return words.flatMap(({ token }, word) => (right[word] ? [] : [{ token, expected: written[word]!, scheme }]));
}

function tryScheme(scheme: string, words: readonly SpeltWord[]): Tried {
  const { text } = romanize(words.map(({ source }) => source).join("\n"), scheme);
  const written = text.split("\n");
  const keys = spellingKey(text).split("\n");
  const right = words.map(({ key }, word) => keys[word] === key);
  const nearness = words.map(({ key }, word) => (right[word] ? 1 : nearnessOf(key, keys[word] ?? "")));
  const exact = right.filter(Boolean).length;
  const near = nearness.reduce((sum, value) => sum + value, 0) / words.length;
  return { scheme, written, right, near, score: (exact + NEARLY_ONE * near) / (words.length + NEARLY_ONE) };
}
