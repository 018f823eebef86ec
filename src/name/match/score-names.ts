import { correspondence } from "../../romanization/index.js";
import { remember } from "../../text/index.js";
import type { NameToken } from "./name-tokens.js";

/** A word of the query, and the scores of the tokens it may be. */
export interface QueryWord {
  readonly word: NameToken;
  readonly scores: ReadonlyMap<number, number>;
}

/** What an initial is worth that fits: it says little, and nothing against. */
const INITIAL = 0.6;
const FITTING_INITIAL = 0.2;
/** How much of a score words cost that the candidate has more. */
const EXTRA_WORDS = 0.25;

/** How well a candidate's tokens fit a query's words, from 0 to 1: each word takes the best token that is left, longer words first. */
export function scoreName(
  words: readonly QueryWord[],
  candidate: readonly number[],
  tokens: readonly NameToken[],
): number {
  if (words.length === 1 && candidate.length === 1) return words[0]!.scores.get(candidate[0]!) ?? 0;
  const left = new Set(candidate.keys());
  let weight = 0;
  let sum = 0;
  for (const query of words) {
    let best = 0;
    let taken = -1;
    for (const place of left) {
      const score = tokenScore(query, candidate[place]!, tokens);
      if (score > best) {
        best = score;
        taken = place;
      }
    }
    left.delete(taken);
    const length = query.word.text.length;
    weight += length;
    sum += length * best;
  }
  const lengthOf = (place: number): number => tokens[candidate[place]!]!.text.length;
  const extra = [...left].reduce((letters, place) => letters + lengthOf(place), 0);
  const all = [...candidate.keys()].reduce((letters, place) => letters + lengthOf(place), 0);
  return weight === 0 ? 0 : (sum / weight) * (1 - (EXTRA_WORDS * extra) / all);
}

function tokenScore({ word, scores }: QueryWord, number: number, tokens: readonly NameToken[]): number {
  const token = tokens[number]!;
  const known = scores.get(number);
  if (known !== undefined) return known;
  return (word.initial || token.initial) && initialsFit(word, token) ? INITIAL : 0;
}

function initialsFit(a: NameToken, b: NameToken): boolean {
  return firstLettersFit(first(a) + first(b));
}

function first({ text }: NameToken): string {
  return String.fromCodePoint(text.codePointAt(0)!);
}

/** Whether one of two letters may be written for the other: equal, or Latin and Cyrillic in either order. */
const firstLettersFit = remember((letters) => {
  const [a = "", b = ""] = letters;
  return a === b || Math.max(correspondence(a, b), correspondence(b, a)) >= FITTING_INITIAL;
});
