import { editDistanceWithin } from "../../text/index.js";

/** The word that was probably meant: the nearest known one, no further than a third of its letters away. */
export function nearest<Word extends string>(written: string, known: readonly Word[]): Word | undefined {
  let best: Word | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const distance = editDistanceWithin(written, word, most);
    if (distance !== undefined && distance <= most && distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
