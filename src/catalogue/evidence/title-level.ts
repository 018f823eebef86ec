import { editDistanceWithin } from "../../text/index.js";
import type { KeyedTitle } from "./keyed-title.js";
import { TITLE_LEVELS, type TitleLevel } from "./levels.js";

const CLOSE = 0.93;
const SIMILAR = 0.85;
const WEAK = 0.75;
/** *Brother* and *Brother 2* differ by one character and are two films. */
const LOWERED_BY_NUMBERS = 2;
const FIGURE = /[0-9½]/;
/** Letters are compared one by one, which takes the product of the lengths; what follows is cut off. */
const MOST_COMPARED = 160;

/**
 * How much two titles have in common. Numbers that differ lower it by two levels: sequels are called like the first film.
 * Bounded time however long the titles are.
 */
export function titleLevel(a: KeyedTitle, b: KeyedTitle): TitleLevel {
  const level = levelOfWords(a, b);
  if (level === "exact" || level === "none" || !numbersDiffer(a, b)) return level;
  return TITLE_LEVELS[Math.min(TITLE_LEVELS.indexOf(level) + LOWERED_BY_NUMBERS, TITLE_LEVELS.length - 1)]!;
}

/** Whether both have numbers, and others, or one has figures and the other no number; a number word may be misspelt. */
function numbersDiffer(a: KeyedTitle, b: KeyedTitle): boolean {
  if (a.numbers.length > 0 && b.numbers.length > 0) return a.numbers.join(" ") !== b.numbers.join(" ");
  return a.numbers.length > 0 ? FIGURE.test(a.neutral) : b.numbers.length > 0 && FIGURE.test(b.neutral);
}

function levelOfWords(a: KeyedTitle, b: KeyedTitle): TitleLevel {
  if (a.text === b.text) return "exact";
  if (a.neutral === b.neutral) return a.fold === b.fold ? "exact" : "romanization";
  // Part Two and II are 2 in the fold key only.
  if (a.numbers.length > 0 && a.fold === b.fold) return "exact";
  const likeness = bestLikeness(a, b);
  if (likeness >= CLOSE || a.sortedPlain === b.sortedPlain) return "close";
  if (likeness >= SIMILAR || isSlipOfArticle(a, b)) return "similar";
  if (isPart(a, b) || isPart(b, a)) return "part";
  return likeness >= WEAK || likenessOf(a.plain, b.plain) > 0 ? "weak" : "none";
}

/** Of the keys as they stand, and where there are several words, in another order and without blanks. */
function bestLikeness(a: KeyedTitle, b: KeyedTitle): number {
  const likeness = likenessOf(a.neutral, b.neutral);
  if (likeness >= CLOSE || !(a.neutral.includes(" ") || b.neutral.includes(" "))) return likeness;
  return Math.max(likeness, likenessOf(a.sorted, b.sorted), likenessOf(a.run, b.run));
}

/** The share of letters that need no change, 0 when fewer than {@link WEAK} are left. */
function likenessOf(a: string, b: string): number {
  const [first, second] = [a.slice(0, MOST_COMPARED), b.slice(0, MOST_COMPARED)];
  const longest = Math.max(first.length, second.length);
  const distance = editDistanceWithin(first, second, Math.floor(longest * (1 - WEAK)));
  return distance === undefined ? 0 : 1 - distance / longest;
}

/** "Teh Long Night" has no article that could be left out of its key, "The Long Night" has. */
function isSlipOfArticle(a: KeyedTitle, b: KeyedTitle): boolean {
  const [articleA, articleB] = [a.withArticle, b.withArticle];
  if ((articleA === undefined) === (articleB === undefined)) return false;
  return likenessOf(articleA ?? a.neutral, articleB ?? b.neutral) >= SIMILAR;
}

/** Whole words at the head or the tail: several, or one that punctuation sets off. "Winter" is no part of "Winter Tram". */
function isPart(short: KeyedTitle, long: KeyedTitle): boolean {
  const [words, all] = [short.neutral, long.neutral];
  if (words === "" || !(all.startsWith(`${words} `) || all.endsWith(` ${words}`))) return false;
  return words.includes(" ") || isSetOff(short, long);
}

/** Whether one title is the other but for what stands behind a colon, a dash, a full stop or in brackets, or before it. */
export function isSetOff(a: KeyedTitle, b: KeyedTitle): boolean {
  const [short, long] = a.neutral.length < b.neutral.length ? [a, b] : [b, a];
  return long.pieces.length > 1 && long.pieces.includes(short.neutral);
}

/** "The Ferry" and "Ferry": beside an article, one word is all that makes them one title. */
export function isArticleApart(a: KeyedTitle, b: KeyedTitle): boolean {
  return a.neutral === b.neutral && !a.neutral.includes(" ") && a.hasArticle !== b.hasArticle;
}
