import { remember } from "../../text/index.js";
import { restoreWord, restoreWordQuickly, type RestoredWord } from "./restore-word.js";

/** What a text in Latin letters may be in Cyrillic, best first; the scores are probabilities, from 0 to 1. */
export interface RestoredText {
  readonly candidates: readonly RestoredWord[];
}

/** A word: Latin letters with their marks, and apostrophes or soft signs between or behind them. */
const LATIN_WORD = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}]|['’‘ʼʹ`´ʻʾʿ](?=[\p{Script=Latin}]|\P{L}|$))*/gu;
const DEFAULT_LIMIT = 5;
/** A text of more words is no name; each further word has one reading. */
const WORDS_OF_A_NAME = 12;

interface Combination {
  readonly before: Combination | null;
  readonly piece: string;
  readonly score: number;
}

/**
 * What a name or text in Latin letters may be in Cyrillic, at most `limit` candidates, best first. Letter case is kept,
 * everything that is no Latin word stands as it was; a text without one is its own only candidate, with score 1. Learned from
 * names of all the world, so no scheme has to be known; the score of a text is the product of its words' scores.
 */
export function restoreCyrillic(text: string, limit = DEFAULT_LIMIT): RestoredText {
  const most = Math.max(1, Math.floor(limit));
  const readings = remember((word) => restoreWord(word, most));
  const reading = remember(restoreWordQuickly);
  let combinations: readonly Combination[] = [{ before: null, piece: "", score: 1 }];
  let end = 0;
  let words = 0;
  for (const { 0: word, index } of text.matchAll(LATIN_WORD)) {
    const between = text.slice(end, index);
    const found = ++words > WORDS_OF_A_NAME ? [reading(word)] : readings(word);
    end = index + word.length;
    combinations = combinations
      .flatMap((before) =>
        found.map(({ text: piece, score }) => ({ before, piece: between + piece, score: before.score * score })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  }
  const rest = text.slice(end);
  return {
    candidates: combinations.map((combination) => ({ text: writtenOut(combination) + rest, score: combination.score })),
  };
}

function writtenOut(combination: Combination): string {
  const pieces: string[] = [];
  for (let at: Combination | null = combination; at !== null; at = at.before) pieces.push(at.piece);
  return pieces.reverse().join("");
}
