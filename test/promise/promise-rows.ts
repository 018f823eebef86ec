import { finding } from "../../src/check/index.js";
import type { FileInHand, PackageInHand, PromiseContext } from "../../src/promise/index.js";
import type { Side, Verdict } from "../../src/version-tag/index.js";
import { fileIn, spokenAt } from "./hand-shorthand.js";

/** What lies there, the promise, verdict, all rules found (without their area), what else is known. */
export type PromiseRow = readonly [
  what: string,
  promise: Side,
  hand: readonly (FileInHand | PackageInHand)[],
  verdict: Verdict,
  rules: string,
  context?: PromiseContext,
];

export type PromiseRows = Readonly<Record<string, readonly PromiseRow[]>>;

export const TWO = "RU OV with FR & NL subt.";
export const FRENCH = "with French subtitles";
export const SPEAKS = "audio-not-checked";
export const RUSSIAN: PromiseContext = { originalLanguages: ["ru"] };

/** What is found in a French file that calls itself German. */
export const GERMAN = finding("language/declared-vs-actual", { declared: ["de"], actual: ["fr"] });

/** Cues that fit the copy. */
export const reference = fileIn("en", { cues: 60 }).document!.cues;

/** The same times for another copy. */
export function movedBy(milliseconds: number, rate = 1) {
  return (cue: number): number => Math.round(spokenAt(cue) * rate) + milliseconds;
}
