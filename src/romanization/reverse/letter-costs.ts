import { alphabetOf } from "../engine/index.js";
import { russianLetters, type LetterOdds, type SchemeReader } from "../reading/index.js";
import { cyrillicCosts } from "./cyrillic-costs.js";
import type { KnownCosts, LetterCosts } from "./known-costs.js";

/** Of two readings that are alike in all else, the one with fewer letters is taken: щ, not шч. */
const LETTER_COST = Math.log(1 / 40);
/** Where a scheme can be read back exactly, the longest first is the only way; elsewhere a letter may be too rare for it. */
const EXACT_COST = -60;
const LOSSY_COST = -4;
/** For what no word has. */
const SIGN_COST = -12;
const VOWELS = "аеёиоуыэюя";
/** Names, from which the odds are learned, have more than one letter. */
const WORDS_OF_ONE_LETTER = "авикосуя";

const known = new Map<string, KnownCosts>();

/**
 * How likely letters are in a language. Of Russian it is known; a letter of another language in Cyrillic counts as a Russian
 * one, and of other scripts no more is known than that fewer letters are likelier.
 */
export function letterCosts({ id, language, script, reversible }: SchemeReader): LetterCosts {
  const key = script === "Cyrl" ? language : script;
  let costs = known.get(key);
  if (!costs) {
    costs =
      key === "ru"
        ? russianCosts()
        : script === "Cyrl"
          ? cyrillicCosts(id, language, russianCosts())
          : plainCosts(script);
    known.set(key, costs);
  }
  const spokenCost = reversible ? EXACT_COST : LOSSY_COST;
  return { ...costs, spokenCost, silentCost: reversible ? EXACT_COST : 0 };
}

function plainCosts(script: string): KnownCosts {
  const slots = alphabetOf(script).letters.length;
  const letters: LetterOdds = {
    size: 2,
    contexts: 1,
    letterOf: new Uint8Array(slots).fill(1),
    odds: Float32Array.of(1, Math.exp(LETTER_COST)),
    next: Uint16Array.of(0, 0),
  };
  const extra = new Float32Array(slots);
  return { letters, logOdds: letters.odds.map(Math.log), extra, foreign: new Uint8Array(slots) };
}

function russianCosts(): KnownCosts {
  const letters = russianLetters();
  const { size, letterOf } = letters;
  const slots = alphabetOf("Cyrl").letters;
  const lettersOf = (of: string): readonly number[] => [...of].map((letter) => letterOf[slots.indexOf(letter)]!);
  const signs = new Set(lettersOf("ьъ"));
  const unsigned = new Set([0, ...lettersOf(VOWELS)]);
  const alone = new Set([0, ...lettersOf(WORDS_OF_ONE_LETTER)]);
  const logOdds = letters.odds.map((odds, place) => {
    const [before, letter] = [Math.floor(place / size), place % size];
    const isSignAmiss = signs.has(letter) && unsigned.has(before % size);
    const isAloneAmiss = letter === 0 && before < size && !alone.has(before);
    return Math.log(odds) + (isSignAmiss || isAloneAmiss ? SIGN_COST : 0);
  });
  const foreign = letterOf.map((letter) => Number(letter === size - 1));
  return { letters, logOdds, extra: new Float32Array(slots.length), foreign };
}
