import { LETTER_ODDS, ODDS_ALPHABET } from "../../generated/letter-odds.js";
import { LETTERS_BEFORE_1918 } from "../../text/index.js";
import { alphabetOf } from "../engine/index.js";
import type { LetterOdds } from "./letter-odds.js";

/** Browsers and Node have it (HTML Standard, 8.3); the types of neither are loaded here. */
declare const atob: (base64: string) => string;

const STEPS = 12;
let read: LetterOdds | undefined;
let modern: LetterOdds | undefined;

/** How likely letters follow each other in Russian names, by the two letters before; learned from names of the whole world. */
export function russianLetters(): LetterOdds {
  return (read ??= readOdds());
}

/** The same with no odds for a letter that Russian does not have; those of before 1918 count as the ones of now. */
export function modernLetters(): LetterOdds {
  return (modern ??= onlyRussian(russianLetters()));
}

function onlyRussian(letters: LetterOdds): LetterOdds {
  const { slotOf } = alphabetOf("Cyrl");
  const slot = (letter: string): number => slotOf[letter.charCodeAt(0)]!;
  const letterOf = letters.letterOf.slice();
  for (const [old, modern] of Object.entries(LETTERS_BEFORE_1918)) letterOf[slot(old)] = letterOf[slot(modern)]!;
  const odds = letters.odds.map((value, place) => (place % letters.size === letters.size - 1 ? 0 : value));
  return { ...letters, letterOf, odds };
}

function readOdds(): LetterOdds {
  const size = ODDS_ALPHABET.length + 2;
  const contexts = size * size;
  const odds = new Float32Array(contexts * size);
  const next = new Uint16Array(contexts * size);
  LETTER_ODDS.forEach((row, first) => {
    const bytes = atob(row);
    for (let at = 0; at < bytes.length; at++) odds[first * contexts + at] = Math.exp(-bytes.charCodeAt(at) / STEPS);
  });
  for (let place = 0; place < next.length; place++) next[place] = place % contexts;
  return { size, contexts, letterOf: letterOfSlots(size - 1), odds, next };
}

function letterOfSlots(other: number): Uint8Array {
  const { letters, slotOf } = alphabetOf("Cyrl");
  const letterOf = new Uint8Array(letters.length).fill(other);
  [...ODDS_ALPHABET].forEach((letter, at) => (letterOf[slotOf[letter.charCodeAt(0)]!] = at + 1));
  return letterOf;
}
