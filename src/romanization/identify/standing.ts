import { findScheme } from "../scheme-register.js";

/**
 * How usual a scheme is, as the logarithm of its share of the pages there are, 0 for the usual ones. It decides between
 * schemes that explain a name equally well, and is soon outweighed by names that tell them apart. Spellings of a language
 * that is not French or German are met with in that language, and seldom asked about.
 */
const STANDINGS: readonly (readonly [pattern: RegExp, standing: number])[] = [
  [/^transcription:(?:fr|de)$/, -1.5],
  [/^transcription:/, -4],
  [/^c2t-/, -4],
  [/^bas-/, -2],
  [/-old$/, -2],
  [/-310-1997-fr$/, -1.5],
  [/-r9-1968-alt$/, -1],
];

/** How usual a scheme is; see STANDINGS. */
export function standingOf(scheme: string): number {
  return STANDINGS.find(([pattern]) => pattern.test(scheme))?.[1] ?? 0;
}

/** Order of schemes that nothing else tells apart: the more usual first, then the newer, then by id. */
export function byStanding(a: string, b: string): number {
  return standingOf(b) - standingOf(a) || yearOf(b) - yearOf(a) || (a < b ? -1 : 1);
}

function yearOf(scheme: string): number {
  return findScheme(scheme)?.year ?? 0;
}
