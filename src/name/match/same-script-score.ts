import { soundKey } from "../../romanization/index.js";
import { editDistanceWithin, foldWord } from "../../text/index.js";

/** What a difference in letters weighs beside one in sound. */
const LETTERS = 0.4;
/** How fast a score falls: words that differ in half of what they are made of have nothing in common. */
const STEEPNESS = 2;

/** How near two words of one script are, from 0 to 1: by their letters, and by what they sound like. */
export function sameScriptScore(a: string, b: string): number {
  if (a === b) return 1;
  const likeness =
    LETTERS * likenessOf(foldWord(a), foldWord(b)) + (1 - LETTERS) * likenessOf(soundKey(a), soundKey(b));
  return Math.max(0, 1 - STEEPNESS * (1 - likeness));
}

function likenessOf(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  return 1 - (editDistanceWithin(a, b, Math.ceil(longer / 2)) ?? longer) / longer;
}
