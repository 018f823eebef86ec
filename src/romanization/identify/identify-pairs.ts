import { romanize } from "../romanize.js";
import { NOTHING_IDENTIFIED, rankedSchemes, type Deviation, type Identification } from "./identification.js";
import { spellingKey } from "./spelling-words.js";
import { byStanding } from "./standing.js";
import { schemesForWords } from "./universe.js";

/** A word, and how it is spelt. */
interface SpeltWord {
  readonly source: string;
  readonly token: string;
  readonly key: string;
}

interface Tried {
  readonly scheme: string;
  readonly written: readonly string[];
  readonly right: readonly boolean[];
  readonly score: number;
}

const BETWEEN_WORDS = /[\s\p{Pd}]+/u;
const SOURCE_LETTER = /[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const TRANSCRIPTION = "transcription:";
/** As many letters as all schemes are tried on. */
const MOST_LETTERS = 100_000;
/** The most that words can add that are spelt otherwise: always less than one word that is right. */
const NEARLY_ONE = 0.99;

/**
 * Which schemes write words as they are spelt, letter case apart. Schemes rank by the number of words that are right, then
 * by how near the others are. The spelling rules of a language are named as consistent only where no scheme is: what both
 * explain, a scheme explains.
 */
export function identifyByPairs(
  pairs: readonly { readonly source: string; readonly romanized: string }[],
): Identification {
  const { weighed, others } = parted(speltWords(pairs));
  const tried = schemesForWords(weighed.map(({ source }) => source)).map((scheme) => tryScheme(scheme, weighed));
  tried.sort((a, b) => b.score - a.score || byStanding(a.scheme, b.scheme));
  const [best] = tried;
  if (!best) return NOTHING_IDENTIFIED;
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

/** The words of the pairs, each different pair of words once. Pairs whose words do not answer each other stay whole. */
function speltWords(pairs: readonly { readonly source: string; readonly romanized: string }[]): readonly SpeltWord[] {
  const words = new Map<string, SpeltWord>();
  for (const { source, romanized } of pairs) {
    const [sources, tokens] = [source, romanized].map((text) =>
      text.split(BETWEEN_WORDS).filter((word) => word !== ""),
    );
    const isAligned = sources!.length === tokens!.length;
    const aligned = isAligned
      ? sources!.map((word, at) => [word, tokens![at]!] as const)
      : [[sources!.join(" "), tokens!.join(" ")] as const];
    for (const [word, token] of aligned) {
      if (!SOURCE_LETTER.test(word)) continue;
      const bare = withoutEdges(word, token);
      const key = spellingKey(bare.token);
      words.set(`${bare.source}\n${key}`, { ...bare, key });
    }
  }
  return [...words.values()];
}

/** Punctuation that both have at an edge says nothing of a scheme. */
function withoutEdges(source: string, token: string): { readonly source: string; readonly token: string } {
  let start = 0;
  while (start < source.length && !LETTER.test(source[start]!)) start++;
  let end = source.length;
  while (end > start && !LETTER.test(source[end - 1]!)) end--;
  const [front, back] = [source.slice(0, start), source.slice(end)];
  const from = token.startsWith(front) ? front.length : 0;
  const to = token.endsWith(back) ? token.length - back.length : token.length;
  return { source: source.slice(start, end), token: token.slice(from, Math.max(from, to)) };
}

function tryScheme(scheme: string, words: readonly SpeltWord[]): Tried {
  const { text } = romanize(words.map(({ source }) => source).join("\n"), scheme);
  const written = text.split("\n");
  const keys = spellingKey(text).split("\n");
  const right = words.map(({ key }, word) => keys[word] === key);
  const nearness = words.map(({ key }, word) => (right[word] ? 1 : nearnessOf(key, keys[word] ?? "")));
  const exact = right.filter(Boolean).length;
  const near = nearness.reduce((sum, value) => sum + value, 0) / words.length;
  return { scheme, written, right, score: (exact + NEARLY_ONE * near) / (words.length + NEARLY_ONE) };
}

/** Share of two words that is the same at their beginning and their end: 0 to 1. */
function nearnessOf(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a[front] === b[front]) front++;
  let back = 0;
  while (back < most - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return (front + back) / Math.max(1, a.length, b.length);
}
