import { soundKey } from "../sound-key/index.js";
import { nearnessOf } from "./nearness.js";
import { spellingKey } from "./spelling-words.js";

/** A word, and how it is spelt. */
export interface SpeltWord {
  readonly source: string;
  readonly token: string;
  readonly key: string;
}

const BETWEEN_WORDS = /[\s\p{Pd}]+/u;
const SOURCE_LETTER = /[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** What stands behind a family name that was put in front. */
const COMMA_BEHIND = /[,;]+$/;
/** A name of more words, or of longer ones, is not looked at in another order. */
const MOST_TURNED = 6;
const LONGEST_TURNED = 60;
/** Another order is taken where it brings in as much as one word. */
const TURNED_GAIN = 1;

/**
 * The words of pairs, each different pair of words once. The words answer each other in their order, or with the family name
 * at the other end. Pairs of which there are more words on one side stay whole; a word with nothing beside it is left out.
 */
export function speltWords(
  pairs: readonly { readonly source: string; readonly romanized: string }[],
): readonly SpeltWord[] {
  const words = new Map<string, SpeltWord>();
  for (const { source, romanized } of pairs) {
    for (const [word, token] of alignedWords(wordsOf(source), wordsOf(romanized))) {
      if (!SOURCE_LETTER.test(word)) continue;
      const bare = withoutEdges(word, token);
      if (bare.token === "") continue;
      const key = spellingKey(bare.token);
      words.set(`${bare.source}\n${key}`, { ...bare, key });
    }
  }
  return [...words.values()];
}

function wordsOf(text: string): readonly string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== "");
}

function alignedWords(sources: readonly string[], tokens: readonly string[]): readonly (readonly [string, string])[] {
  if (sources.length !== tokens.length) return [[sources.join(" "), tokens.join(" ")]];
  const bare = [sources, tokens].map((words) => words.map((word) => word.replace(COMMA_BEHIND, "")));
  const turned = bestOrder(bare[0]!, bare[1]!);
  return bare[0]!.map((word, at) => [word, turned[at]!]);
}

/** Words as they stand, or with the first of them last, or the last first, whichever sounds most like the source. */
function bestOrder(sources: readonly string[], tokens: readonly string[]): readonly string[] {
  const isShort = [...sources, ...tokens].every((word) => word.length <= LONGEST_TURNED);
  if (tokens.length < 2 || tokens.length > MOST_TURNED || !isShort) return tokens;
  const sounds = sources.map(soundKey);
  const likeness = (order: readonly string[]): number =>
    order.reduce((sum, token, at) => sum + nearnessOf(soundKey(token), sounds[at]!), 0);
  const least = likeness(tokens) + TURNED_GAIN;
  const turns = [
    [...tokens.slice(1), tokens[0]!],
    [tokens.at(-1)!, ...tokens.slice(0, -1)],
  ];
  return turns.find((order) => likeness(order) >= least) ?? tokens;
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
