import { normalized } from "../../text/index.js";
import { END, type BackoffModel } from "../backoff-model/index.js";
import { jointModel, type LetterChunks } from "../joint-model/index.js";
import { RUSSIAN_ALPHABET, latinLetter } from "../spelling/index.js";
import { keptApostrophes } from "./kept-apostrophes.js";
import { weighReadings } from "./weigh-readings.js";

/** A Cyrillic reading of a Latin word, with its probability among all that were weighed. */
export interface RestoredWord {
  readonly text: string;
  readonly score: number;
}

/** How many readings of the letters so far are kept at each letter; one of a text that is no name, of which one reading is enough. */
const WIDE = 40;
const NARROW = 1;
/** No name is longer; what is longer is read in pieces. */
const LONGEST_NAME = 40;
/** What a letter costs, in nats, that no chunk is known for. */
const UNKNOWN_LETTER = -12;
/** How readily the model doubts itself: its own probabilities are too sure. */
const DOUBT = 0.75;
/** How many of the likeliest readings are weighed again by what the schemes say. */
const WEIGHED = 12;
/** More than the model has states. */
const STATES = 1_000_000;
const NO_LETTER = -1;
/** The number of the empty text. */
const NOTHING_WRITTEN = 0;

/** A reading of the first letters: the one before it by its place in the list of all, and what the last letter added. */
interface Reading {
  readonly state: number;
  readonly before: number;
  readonly first: number;
  readonly second: number;
  /** The number of its text among all texts. */
  readonly written: number;
  score: number;
}

/** Texts as a tree: each is another one and a letter. */
class WrittenTexts {
  readonly #numbers = new Map<number, number>();

  with(written: number, letter: number): number {
    const key = written * RUSSIAN_ALPHABET.length + letter;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/**
 * The likeliest Cyrillic readings of a Latin word, best first, at most `limit`; `word` in any case, which the readings keep
 * letter by letter. Letters that are not Latin are dropped, and an apostrophe stays that is no soft sign (`O'Brien`). No
 * reading is empty where another is possible; a word of letters that are not known stays as it is. A word of more than 40 letters has one reading.
 */
export function restoreWord(word: string, limit: number): readonly RestoredWord[] {
  return word.length > LONGEST_NAME ? [restoreLongWord(word)] : search(word, limit, WIDE);
}

/** One reading of a Latin word, in less time and less surely the best. */
export function restoreWordQuickly(word: string): RestoredWord {
  return word.length > LONGEST_NAME ? restoreLongWord(word) : search(word, 1, NARROW)[0]!;
}

function restoreLongWord(word: string): RestoredWord {
  const parts: string[] = [];
  let score = 1;
  for (let at = 0; at < word.length; at += LONGEST_NAME) {
    const part = search(word.slice(at, at + LONGEST_NAME), 1, NARROW)[0]!;
    parts.push(part.text);
    score *= part.score;
  }
  return { text: parts.join(""), score };
}

/** Beam search over the joint model. */
function search(word: string, limit: number, width: number): readonly RestoredWord[] {
  const { model, chunksOf, latinLetters } = jointModel();
  const units = [...normalized(word, "NFC")];
  const kept = keptApostrophes(units);
  const letters = units.flatMap((unit, at) => {
    if (kept.has(at)) return [{ letter: unit, capital: false, kept: unit }];
    const spelt = latinLetter(unit.toLowerCase(), latinLetters);
    const capital = unit !== unit.toLowerCase();
    return [...spelt].map((letter) => ({ letter, capital, kept: "" }));
  });
  if (letters.length === 0) return [{ text: word, score: 1 }];
  const texts = new WrittenTexts();
  const all: Reading[] = [
    { state: model.start, before: -1, first: NO_LETTER, second: NO_LETTER, written: NOTHING_WRITTEN, score: 0 },
  ];
  let from = 0;
  for (const [at, { letter, kept }] of letters.entries()) {
    const next = readOn(all, from, kept === "" ? chunksOf.get(letter) : undefined, texts);
    const spoken = at < letters.length - 1 ? next : next.filter(({ written }) => written !== NOTHING_WRITTEN);
    from = all.length;
    for (const reading of (spoken.length > 0 ? spoken : next).sort((a, b) => b.score - a.score).slice(0, width))
      all.push(reading);
  }
  const readings = wholeReadings(all, from, model);
  const name = width === WIDE ? readings.slice(0, WEIGHED) : [];
  const added = weighReadings(
    normalized(word.toLowerCase(), "NFC"),
    name.map(({ place }) => lettersOf(all, place).join("")),
  );
  added.forEach((nats, at) => (readings[at]!.weight *= Math.exp(nats)));
  const sum = readings.reduce((before, { weight }) => before + weight, 0);
  return readings
    .sort((a, b) => b.weight - a.weight || b.best - a.best)
    .slice(0, limit)
    .map(({ place, weight }) => ({ text: inCase(lettersOf(all, place), letters), score: sum > 0 ? weight / sum : 0 }));
}

/** The readings that those from a place on become by one more letter, which can stand for these chunks; the best of equal ones. */
function readOn(
  all: readonly Reading[],
  from: number,
  chunks: LetterChunks | undefined,
  texts: WrittenTexts,
): Reading[] {
  const { model } = jointModel();
  const best = new Map<number, Reading>();
  for (let before = from; before < all.length; before++) {
    const { state, score: soFar, written: writtenSoFar } = all[before]!;
    const add = (next: number, first: number, second: number, score: number): void => {
      let written = first < 0 ? writtenSoFar : texts.with(writtenSoFar, first);
      if (second >= 0) written = texts.with(written, second);
      const key = written * STATES + next;
      const known = best.get(key);
      if (known === undefined || score > known.score)
        best.set(key, { state: next, before, first, second, written, score });
    };
    if (chunks === undefined) add(state, NO_LETTER, NO_LETTER, soFar + UNKNOWN_LETTER);
    else {
      for (let at = 0; at < chunks.symbols.length; at++) {
        const next = model.advance(state, chunks.symbols[at]!);
        add(next, chunks.first[at]!, chunks.second[at]!, soFar + model.added);
      }
    }
  }
  return [...best.values()];
}

/** A reading of the whole word: the place of its best way, and its weight in all ways. */
interface WholeReading {
  place: number;
  weight: number;
  best: number;
}

/** The different texts among the readings of all letters, those from `first` on, the likeliest first. */
function wholeReadings(all: readonly Reading[], first: number, model: BackoffModel): WholeReading[] {
  const whole = new Map<number, WholeReading>();
  let likeliest = -Infinity;
  const totals = all.slice(first).map(({ state, score }) => {
    model.advance(state, END);
    likeliest = Math.max(likeliest, score + model.added);
    return score + model.added;
  });
  totals.forEach((total, at) => {
    const { written } = all[first + at]!;
    const weight = Math.exp(DOUBT * (total - likeliest));
    const known = whole.get(written);
    if (known === undefined) whole.set(written, { place: first + at, weight, best: total });
    else {
      known.weight += weight;
      if (total > known.best) {
        known.best = total;
        known.place = first + at;
      }
    }
  });
  return [...whole.values()].sort((a, b) => b.weight - a.weight || b.best - a.best);
}

/** What each Latin letter of a word became. */
function lettersOf(all: readonly Reading[], place: number): readonly string[] {
  const parts: string[] = [];
  for (let at = place; all[at]!.before >= 0; at = all[at]!.before) {
    const { first, second } = all[at]!;
    parts.push((RUSSIAN_ALPHABET[first] ?? "") + (RUSSIAN_ALPHABET[second] ?? ""));
  }
  return parts.reverse();
}

/** Capital where the Latin letter was one; one that became nothing (the Y of Ya) hands its capital on. */
function inCase(
  parts: readonly string[],
  letters: readonly { readonly letter: string; readonly capital: boolean; readonly kept: string }[],
): string {
  const written = parts.map((part, at) => letters[at]!.kept || part);
  const cased = letters.filter(({ letter }) => letter.toLowerCase() !== letter.toUpperCase());
  if (cased.length > 1 && cased.every(({ capital }) => capital)) return written.join("").toUpperCase();
  let text = "";
  let pending = false;
  written.forEach((part, at) => {
    const capital = letters[at]!.capital || pending;
    pending = capital && part === "";
    text += capital ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
  });
  return text;
}
