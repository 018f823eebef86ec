import { modernLetters, readingAutomaton, russianLetters, wordOdds } from "../reading/index.js";
import { deromanize } from "../reverse/index.js";
import { restoreCyrillic } from "../restore/index.js";
import { romanize } from "../romanize.js";
import { NOTHING_IDENTIFIED, rankedSchemes, type Deviation, type Identification } from "./identification.js";
import { spellingKey, spellingWords } from "./spelling-words.js";
import { byStanding, standingOf } from "./standing.js";
import { russianSchemes } from "./universe.js";

/** As many words as are weighed; more do not make the answer surer, and are only looked at for what breaks a scheme. */
const MOST_WEIGHED = 1000;
const MOST_WORDS = 20_000;
const LONGEST_WORD = 100;
/** One word in a thousand is by somebody else: an exonym, another scheme, an error. */
const ASTRAY = 0.001;
/** A word that no scheme explains, in logarithms. */
const UNEXPLAINED = -5;
/** A word that a scheme can write is called a deviation too where another scheme makes it that much likelier. */
const FAR_LIKELIER = Math.log(1000);
/** A word that no scheme explains is guessed at, so that its expected spelling can be told; so many of them. */
const MOST_GUESSES = 50;

interface Weighed {
  readonly scheme: string;
  /** Log odds of each word. */
  readonly odds: readonly number[];
  readonly total: number;
}

/**
 * Which schemes a page may have used, by its spellings alone. A scheme is as likely as the Russian words that it would have
 * to be writing: their odds, summed over all readings of each word. Only schemes for Russian are looked at, and spellings of
 * other languages for Russian names.
 */
export function identifyByNames(names: readonly string[]): Identification {
  const words = [...spellingWords(names, MOST_WORDS, LONGEST_WORD)];
  if (words.length === 0) return NOTHING_IDENTIFIED;
  const keys = words.slice(0, MOST_WEIGHED).map(([key]) => key);
  const weighed = weigh(keys);
  const consistent = weighed
    .filter(({ odds }) => odds.every((value) => value > -Infinity))
    .map(({ scheme }) => scheme)
    .filter((scheme) => words.every(([key]) => isRussian(key, scheme)));
  const most = keys.map((_, word) => Math.max(...weighed.map(({ odds }) => odds[word]!)));
  const best = most.reduce((sum, odds) => sum + (odds > -Infinity ? odds : 0), 0);
  const deviations = deviationsOf(words.slice(0, MOST_WEIGHED), weighed, most);
  return {
    consistent,
    ranked: rankedSchemes(
      weighed.map(({ scheme, total }) => ({ scheme, score: Math.exp((total - best) / keys.length) })),
    ),
    deviations,
    mixed: deviations.length > 0 || !consistent.includes(weighed[0]!.scheme),
  };
}

function oddsOf(word: string, scheme: string): number {
  return wordOdds(word, readingAutomaton(scheme), russianLetters());
}

/** Whether a scheme writes a word of Russian letters so: with those of all languages ISO 9 would explain almost any word. */
function isRussian(word: string, scheme: string): boolean {
  return wordOdds(word, readingAutomaton(scheme), modernLetters()) > -Infinity;
}

function weigh(words: readonly string[]): readonly Weighed[] {
  const schemes = russianSchemes();
  const odds = schemes.map((scheme) => words.map((word) => oddsOf(word, scheme)));
  const anyone = words.map((_, word) => averageOdds(odds.map((of) => of[word]!)));
  const weighed = schemes.map((scheme, number) => {
    const own = odds[number]!;
    const totals = own.map((value, word) => mixedOdds(value, anyone[word]!));
    return { scheme, odds: own, total: totals.reduce((sum, value) => sum + value, standingOf(scheme)) };
  });
  return weighed.sort((a, b) => b.total - a.total || byStanding(a.scheme, b.scheme));
}

function averageOdds(odds: readonly number[]): number {
  const most = Math.max(...odds);
  if (most === -Infinity) return most;
  return most + Math.log(odds.reduce((sum, value) => sum + Math.exp(value - most), 0) / odds.length);
}

/** The odds of a word on a page of a scheme, where now and then a word is by anyone. */
function mixedOdds(own: number, anyone: number): number {
  if (anyone === -Infinity) return UNEXPLAINED;
  const stray = Math.log(ASTRAY) + anyone;
  const regular = Math.log(1 - ASTRAY) + own;
  const more = Math.max(stray, regular);
  return more + Math.log(Math.exp(stray - more) + Math.exp(regular - more));
}

function deviationsOf(
  words: readonly (readonly [key: string, word: string])[],
  [best, ...others]: readonly Weighed[],
  most: readonly number[],
): readonly Deviation[] {
  if (!best) return [];
  let guesses = 0;
  return words.flatMap(([key, token], word) => {
    const bar = Math.max(best.odds[word]!, most[word]! - FAR_LIKELIER);
    if (best.odds[word]! >= bar && bar > -Infinity) return [];
    // Of those that explain it, the likeliest on the whole page.
    const other = others.find(({ odds }) => odds[word]! >= bar && odds[word]! > -Infinity);
    if (!other && guesses++ === MOST_GUESSES) return [];
    const original = other ? deromanize(token, other.scheme).text : restoreCyrillic(token, 1).candidates[0]!.text;
    const expected = romanize(original, best.scheme).text;
    return spellingKey(expected) === key ? [] : [{ token, expected, scheme: best.scheme }];
  });
}
