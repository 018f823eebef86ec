import type { CATALOGUE_WEIGHTS } from "../../generated/catalogue-weights.js";

type Weights = typeof CATALOGUE_WEIGHTS;

/** How far two titles agree. */
export type TitleLevel = keyof Weights["title"];
/** How far two years agree. */
export type YearLevel = keyof Weights["year"];
/** How far two running times agree. */
export type RuntimeLevel = keyof Weights["runtime"];
/** How far the directors of two films agree. */
export type DirectorLevel = keyof Weights["director"];
/** Whether two films have a country in common. */
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
