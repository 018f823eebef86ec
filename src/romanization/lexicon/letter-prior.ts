import { russianLetters } from "../reading/index.js";
import type { LetterTree } from "./letter-tree.js";

/**
 * How much of a word's own rarity is taken off its score: the joint model prefers common words, and a list does not. Half is
 * best on names kept apart from learning; all of it would make every rare word look probable.
 */
const SHARE = 0.5;
const LEAST_ODDS = 1e-9;

/** What a word's letters are worth for being rare, by node of a tree: of its letters so far, and of ending there. */
export interface LetterPrior {
  readonly soFar: Float32Array;
  readonly end: Float32Array;
}

/** Goes through a tree with the odds of Russian letters. */
export function letterPrior(tree: LetterTree): LetterPrior {
  const { odds, size, contexts } = russianLetters();
  const soFar = new Float32Array(tree.size);
  const end = new Float32Array(tree.size);
  const context = new Uint16Array(tree.size);
  const worth = (place: number): number => -SHARE * Math.log(Math.max(LEAST_ODDS, odds[place]!));
  for (let node = 0; node < tree.size; node++) {
    if (node > 0) {
      const parent = tree.parent[node]!;
      // 0 is the end of a word, the alphabet begins at 1.
      const place = context[parent]! * size + tree.letter[node]! + 1;
      soFar[node] = soFar[parent]! + worth(place);
      context[node] = place % contexts;
    }
    end[node] = worth(context[node]! * size);
  }
  return { soFar, end };
}
