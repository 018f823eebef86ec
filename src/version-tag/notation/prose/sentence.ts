import { isUnknownWord, plays, playsAny, type Item } from "./item.js";
import { endsSegment } from "./segment-edge.js";
import type { Statement } from "./statement.js";

const LITTLE_WORDS = ["filler", "of", "credit", "copula", "word"] as const;

/** Kinderfilm, Spielfilme, speelfilm, кинофильм: the word for film at the end of a longer one. */
const COMPOUND_OF_FILM = /(?:film|filme|films|фильм|фильма)$/;

/** No sentence of a programme is longer; it bounds the work on a text without a separator. */
export const SENTENCE_REACH = 40;

/** The items of the segment around a place: between the separators before and behind it. */
function* segmentAround(statement: Statement, index: number): Generator<Item> {
  for (const step of [-1, 1]) {
    for (let words = 1, at = index + step; words <= SENTENCE_REACH; words++, at += step) {
      if (endsSegment(statement.at(at))) break;
      yield statement.at(at)!;
    }
  }
}

/**
 * True when the words around speak of the film: nothing in the segment is foreign to version statements, or the segment
 * names a film, a copy or a screening. "Она говорит на русском языке" speaks of a person.
 */
export function speaksOfFilm(statement: Statement, index: number): boolean {
  let foreign = false;
  for (const item of segmentAround(statement, index)) {
    if (playsAny(item, "film", "format") || item.number || COMPOUND_OF_FILM.test(item.key)) return true;
    if (isUnknownWord(item)) foreign = true;
  }
  return !foreign;
}

/**
 * True when a noun follows that what stands before belongs to: "the original French *play*", "the English version *of the
 * script*". Then it is no statement of the copy.
 */
export function belongsToNoun(statement: Statement, index: number): boolean {
  const next = statement.at(index + 1);
  if (isUnknownWord(next) && next.raw === next.raw.toLowerCase()) return true;
  if (next?.separator === "hyphen" && isUnknownWord(statement.at(index + 2))) return true;
  if (!plays(next, "of") || playsAny(next, "with")) return false;
  const noun = playsAny(statement.at(index + 2), ...LITTLE_WORDS) ? index + 3 : index + 2;
  return isUnknownWord(statement.at(noun));
}
