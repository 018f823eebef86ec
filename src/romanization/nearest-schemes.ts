import { editDistanceWithin } from "../text/index.js";
import type { SchemeDescription } from "./scheme.js";

const MOST_SUGGESTED = 5;
const LONGEST_NAME = 100;
const MOST_WORDS = 12;
/** Of what was written, so much must be answered. */
const LEAST_ANSWERED = 0.5;
const IN_TITLE_ONLY = 0.9;
const BEGINS_SO = 0.7;
const MISTYPED = 0.5;
const SHORTEST_BEGINNING = 3;
const SHORTEST_MISTYPED = 4;
/** Of a name as a whole, so many letters may be mistyped. */
const MISTYPED_SHARE = 1 / 3;
/** What most people ask about; with other languages nothing else to go by. */
const USUAL_LANGUAGE = "ru";

/** Letter case, spaces, hyphens and other signs do not tell names of schemes apart: `iso9`, `ISO 9` and `iso-9` are one. */
export function schemeNameKey(name: string): string {
  return name.toLowerCase().replace(/[\s\-‐–_/.:]+/g, "");
}

interface Likeness {
  readonly scheme: SchemeDescription;
  readonly score: number;
}

/**
 * Ids of the schemes that may be meant by a name that none bears, the likeliest first; at most five. Words are looked for
 * in ids, aliases, titles and authorities (`passport`, `bgn/pcgn`, `french`), mistyped names among ids and aliases. Of
 * equals those for Russian come first, then what is undated or newest, then the shortest id.
 */
export function nearestOf(name: string, schemes: readonly SchemeDescription[]): readonly string[] {
  const short = name.slice(0, LONGEST_NAME);
  const key = schemeNameKey(short);
  const words = wordsOf(short).slice(0, MOST_WORDS);
  const near: Likeness[] = [];
  for (const scheme of schemes) {
    const score = Math.max(answered(words, scheme), typed(key, scheme));
    if (score >= LEAST_ANSWERED) near.push({ scheme, score });
  }
  return near
    .sort(byLikeness)
    .slice(0, MOST_SUGGESTED)
    .map(({ scheme }) => scheme.id);
}

function byLikeness(a: Likeness, b: Likeness): number {
  return (
    b.score - a.score ||
    Number(b.scheme.language === USUAL_LANGUAGE) - Number(a.scheme.language === USUAL_LANGUAGE) ||
    (b.scheme.year ?? Infinity) - (a.scheme.year ?? Infinity) ||
    a.scheme.id.length - b.scheme.id.length ||
    (a.scheme.id < b.scheme.id ? -1 : 1)
  );
}

/** Letters and figures are words of their own: iso9 is iso and 9. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu))];
}

/** How much of what was written a scheme answers, from 0 to 1. */
function answered(words: readonly string[], { id, aliases, title, authority }: SchemeDescription): number {
  if (words.length === 0) return 0;
  const [names, text] = [wordsOf([id, ...aliases].join(" ")), wordsOf(`${title} ${authority}`)];
  const sum = words.reduce((all, word) => all + Math.max(likest(word, names), IN_TITLE_ONLY * likest(word, text)), 0);
  return sum / words.length;
}

function likest(word: string, among: readonly string[]): number {
  if (among.includes(word)) return 1;
  if (word.length >= SHORTEST_BEGINNING && among.some((other) => other.startsWith(word))) return BEGINS_SO;
  const isMistyped = (other: string): boolean =>
    other.length >= SHORTEST_MISTYPED && editDistanceWithin(word, other, 1) !== undefined;
  return word.length >= SHORTEST_MISTYPED && among.some(isMistyped) ? MISTYPED : 0;
}

function typed(key: string, { id, aliases }: SchemeDescription): number {
  return Math.max(...[id, ...aliases].map((name) => shareTyped(key, schemeNameKey(name))));
}

function shareTyped(key: string, known: string): number {
  const distance = editDistanceWithin(key, known, Math.floor(known.length * MISTYPED_SHARE));
  return distance === undefined ? 0 : 1 - distance / known.length;
}
