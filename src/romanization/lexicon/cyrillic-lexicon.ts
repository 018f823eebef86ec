import { latinChunksOf, spellingCost } from "../correspondence/index.js";
import { jointModel } from "../joint-model/index.js";
import { latinSpelling, russianSpelling } from "../spelling/index.js";
import { LetterTree, LONGEST_WORD } from "./letter-tree.js";
import { letterPrior } from "./letter-prior.js";
import { WordSearch } from "./word-search.js";

/** A word of a lexicon by its place in the list it was made from, and how well it fits: 0.5 is where a name is as probable as one that is near it. */
export interface LexiconHit {
  readonly index: number;
  readonly score: number;
}

/** How many of the words found are scored again, by both models. */
const SCORED_AGAIN = 20;
/** What the costs of chunks weigh beside the joint model; both together are right more often than either. */
const COST_WEIGHT = 0.6;
/** From nats a letter to a score: half way between names and the nearest of the others, on names kept apart from learning. */
const MIDDLE = -2.5;
const SLOPE = 3.5;

/** Cyrillic words to be found by Latin spellings of them, whatever scheme or habit these follow. */
export class CyrillicLexicon {
  readonly #search: WordSearch;
  /** The different words as Russian would write them, and by their numbers the words that have it. */
  readonly #spellings: readonly string[];
  readonly #wordsOf: readonly (readonly number[])[];

  /** `words` in Cyrillic letters of any language; those without any are never found. */
  constructor(words: readonly string[]) {
    const wordsOf = new Map<string, number[]>();
    words.forEach((word, index) => {
      const spelling = russianSpelling(word.slice(0, LONGEST_WORD * 2)).slice(0, LONGEST_WORD);
      if (spelling === "") return;
      const list = wordsOf.get(spelling);
      if (list === undefined) wordsOf.set(spelling, [index]);
      else list.push(index);
    });
    this.#spellings = [...wordsOf.keys()].sort();
    this.#wordsOf = this.#spellings.map((spelling) => wordsOf.get(spelling)!);
    const tree = new LetterTree(this.#spellings);
    this.#search = new WordSearch(jointModel(), tree, letterPrior(tree));
  }

  /** The words that a Latin word may spell, at most `limit`, best first; equal ones in the order of the list. */
  find(latin: string, limit: number): readonly LexiconHit[] {
    const { latinLetters } = this.#search.joint;
    const letters = latinSpelling(latin.slice(0, LONGEST_WORD * 2), latinLetters).slice(0, LONGEST_WORD);
    if (letters === "") return [];
    const chunks = latinChunksOf(letters);
    const { words, scores } = this.#search.find(letters, Math.max(limit, SCORED_AGAIN));
    const hits = words.flatMap((word, at) => {
      const nats = scores[at]! - COST_WEIGHT * spellingCost(chunks, this.#spellings[word]!);
      const score = 1 / (1 + Math.exp(-SLOPE * (nats / (letters.length + 1) - MIDDLE)));
      return this.#wordsOf[word]!.map((index) => ({ index, score }));
    });
    return hits.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit);
  }
}
