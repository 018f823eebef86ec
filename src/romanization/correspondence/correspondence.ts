import { latinSpelling, russianSpelling } from "../spelling/index.js";
import { chunkCosts } from "./chunk-costs.js";
import { latinChunksOf, spellingCost } from "./spelling-cost.js";

/** No name is longer; what stands behind is not looked at. */
const LONGEST_WORD = 40;
/** From nats a letter to a score: half way between pairs of one name and near names, on names kept apart from learning. */
const MIDDLE = 1.05;
const SLOPE = 5;

/**
 * How well a Latin word spells a Cyrillic one, from 0 to 1, by whatever scheme or habit: 0.5 is where two spellings of a name
 * are as probable as two names. Letter case does not matter; a side without letters of its script gives 0.
 */
export function correspondence(latin: string, cyrillic: string): number {
  const latinWord = latinSpelling(latin.slice(0, LONGEST_WORD), chunkCosts().latinLetters);
  const cyrillicWord = russianSpelling(cyrillic.slice(0, LONGEST_WORD));
  if (latinWord === "" || cyrillicWord === "") return 0;
  const cost = spellingCost(latinChunksOf(latinWord), cyrillicWord);
  return 1 / (1 + Math.exp(SLOPE * (cost / (Math.max(latinWord.length, cyrillicWord.length) + 1) - MIDDLE)));
}
