import type { CATALOGUE_WEIGHTS } from "../../generated/catalogue-weights.js";

type Weights = typeof CATALOGUE_WEIGHTS;

export type TitleLevel = keyof Weights["title"];
export type YearLevel = keyof Weights["year"];
export type RuntimeLevel = keyof Weights["runtime"];
export type DirectorLevel = keyof Weights["director"];
export type CountryLevel = keyof Weights["country"];

/** The levels of a title from what speaks most for one film to what speaks most against it; docs/catalogues.md. */
export const TITLE_LEVELS: readonly TitleLevel[] = [
  "exact",
  "romanization",
  "close",
  "similar",
  "part",
  "weak",
  "none",
];
