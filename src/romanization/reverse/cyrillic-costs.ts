import { alphabetOf } from "../engine/index.js";
import { lettersOfLanguage } from "../reading/index.js";
import { compiledScheme } from "../scheme-register.js";
import type { KnownCosts } from "./known-costs.js";
import { ukrainianHabit } from "./ukrainian-habit.js";

/** For a letter that the language does not have, and for silent ones of which nothing is known, so that they are not named. */
const AMISS_COST = -12;
const SIGNS = "ьъ’";
/** For a letter beside another that is written alike and that Russian has too, which is the more frequent one. */
const RARE_COST = -1;
/** Letters that stand where a Russian one would, though the general table writes them in another way. */
const STAND_FOR: ReadonlyMap<string, string> = new Map(
  [..."іїєґўјљњћђџ"].map((letter, at) => [letter, [..."ииегуйлнчдд"][at]!]),
);
const RARE = "ґ";

/** The log odds of a letter behind two others, by those it has in Russian; "" is the start or the end of a word. */
type Habit = (odds: number, first: string, second: string, letter: string) => number;

/** Languages of which more is known than that they are like Russian. */
const HABITS: ReadonlyMap<string, Habit> = new Map([["uk", ukrainianHabit]]);

/**
 * The costs of the letters of a language in Cyrillic other than Russian: each counts as the Russian letter that stands where
 * it would, or that the general table writes in the same way. Letters that the language does not have cost so much that they
 * are taken where there is no other reading.
 */
export function cyrillicCosts(id: string, language: string, russian: KnownCosts): KnownCosts {
  const { letters } = alphabetOf("Cyrl");
  const own = lettersOfLanguage(language);
  const habit = HABITS.get(language);
  const asRussian = russianLetterOf(id, russian);
  const other = russian.letters.size - 1;
  const foreign = Uint8Array.from(letters, (letter) => Number(letter !== "" && !own.has(letter)));
  const extra = Float32Array.from(letters, (letter, slot) => {
    if (letter === "") return 0;
    if (foreign[slot] === 1) return AMISS_COST;
    if (SIGNS.includes(letter)) return habit && letter === "ь" ? 0 : AMISS_COST;
    const isAlike = russian.letters.letterOf[slot] === other && asRussian[slot] !== other && !STAND_FOR.has(letter);
    return isAlike || RARE.includes(letter) ? RARE_COST : 0;
  });
  return habit
    ? withHabit(habit, asRussian, russian, extra, foreign)
    : { letters: { ...russian.letters, letterOf: asRussian }, logOdds: russian.logOdds, extra, foreign };
}

/** By slot: the letter of Russian that a letter counts as. */
function russianLetterOf(id: string, russian: KnownCosts): Uint8Array {
  const { letters } = alphabetOf("Cyrl");
  const { genericOf } = compiledScheme(id);
  const { letterOf, size } = russian.letters;
  const other = size - 1;
  return letterOf.map((letter, slot) => {
    if (letter !== other) return letter;
    const standsFor = STAND_FOR.get(letters[slot]!);
    if (standsFor !== undefined) return letterOf[letters.indexOf(standsFor)]!;
    const alike = letterOf.findIndex((one, at) => one !== other && one > 0 && genericOf[at] === genericOf[slot]);
    return alike < 0 ? other : letterOf[alike]!;
  });
}

/** Odds in which letters that are none of Russian are told from those they count as. */
function withHabit(
  habit: Habit,
  asRussian: Uint8Array,
  { letters: { size: russianSize, letterOf: russianOf }, logOdds: russianOdds }: KnownCosts,
  extra: Float32Array,
  foreign: Uint8Array,
): KnownCosts {
  const names = alphabetOf("Cyrl").letters;
  const counted = Array.from({ length: russianSize }, (_, letter) => letter);
  const spelt = counted.map((letter) => (letter === 0 ? "" : (names[russianOf.indexOf(letter)] ?? "")));
  const letterOf = asRussian.map((letter, slot) => {
    if (letter === russianOf[slot] || foreign[slot] === 1) return letter;
    spelt.push(names[slot]!);
    return counted.push(letter) - 1;
  });
  const size = counted.length;
  const contexts = size * size;
  const logOdds = new Float32Array(contexts * size);
  const next = new Uint16Array(contexts * size);
  for (let place = 0; place < logOdds.length; place++) {
    const [first, second, letter] = [Math.floor(place / contexts), Math.floor(place / size) % size, place % size];
    const known = (counted[first]! * russianSize + counted[second]!) * russianSize + counted[letter]!;
    logOdds[place] = habit(russianOdds[known]!, spelt[first]!, spelt[second]!, spelt[letter]!);
    next[place] = place % contexts;
  }
  return { letters: { size, contexts, letterOf, odds: logOdds.map(Math.exp), next }, logOdds, extra, foreign };
}
