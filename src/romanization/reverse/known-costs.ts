import type { LetterOdds } from "../reading/index.js";

/** How likely the letters of a language are. */
export interface LetterCosts {
  readonly letters: LetterOdds;
  /** The logarithms of its odds. */
  readonly logOdds: Float32Array;
  /** By slot: what a letter costs besides, 0 or less. */
  readonly extra: Float32Array;
  /** By slot: 1 for a letter that texts of today in the language do not have. */
  readonly foreign: Uint8Array;
  /** What each step costs: the longest of what can be read as one letter is taken first. */
  readonly spokenCost: number;
  readonly silentCost: number;
}

/** What is known of the letters of a language, whatever the scheme. */
export type KnownCosts = Omit<LetterCosts, "spokenCost" | "silentCost">;
