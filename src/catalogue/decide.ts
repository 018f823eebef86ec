import type { CatalogueMatch } from "../model/index.js";
import type { DirectorLevel, RuntimeLevel, TitleLevel, YearLevel } from "./evidence/index.js";

/** The levels that a decision looks at. */
export interface ComparedLevels {
  readonly title: { readonly level: TitleLevel } | undefined;
  readonly year: YearLevel | undefined;
  readonly runtime: RuntimeLevel | undefined;
  readonly director: { readonly level: DirectorLevel } | undefined;
}

/** What a decision looks at of one film. */
export interface WeighedFilm {
  readonly comparison: ComparedLevels;
  /** Log-odds to the base of two. */
  readonly odds: number;
  /** A year is asked for, and the catalogue knows none of this film. */
  readonly undated?: boolean;
}

/** Probability .98. */
const SURE = Math.log2(0.98 / 0.02);
/** The score, of a hundred, below which there is nothing to look at. */
export const WORTH_A_LOOK = 2;
const LEAST_ODDS = Math.log2(WORTH_A_LOOK / (100 - WORTH_A_LOOK));
/** Probability .996: so sure must a title be that nothing bears out. */
const SURE_ALONE = Math.log2(0.996 / 0.004);
/** The best film must be four times as likely as the second. */
const CLEAR_LEAD = 2;

const CALLED_SO: ReadonlySet<string | undefined> = new Set(["exact", "romanization", "close", "similar", "part"]);
const SAME_TITLE: ReadonlySet<string | undefined> = new Set(["exact", "romanization"]);
const IN_FAVOUR: ReadonlySet<string | undefined> = new Set(["same", "adjacent", "close", "possible"]);
const YEARS_APART: ReadonlySet<string | undefined> = new Set(["near", "far"]);

/**
 * What follows from films in order of their odds, best first: `match` when the first is sure, is called so, and leads
 * clearly; `review` when something is plausible or two are good; `none` when nothing is worth a look. Neither a title
 * alone nor a director, a country or a year alone ever matches.
 */
export function decide(films: readonly WeighedFilm[]): CatalogueMatch["decision"] {
  const [first, ...others] = films;
  if (first === undefined || first.odds < LEAST_ODDS) return "none";
  if (first.odds < SURE || !(isNamedAndBorneOut(first) || isTheOnlyUndated(first, others))) return "review";
  return others.some((other) => isGoodToo(first, other) || isNamesake(first, other)) ? "review" : "match";
}

/** The film is called like the one asked for, and its year, running time or director agrees. */
function isNamedAndBorneOut({ comparison: { title, year, runtime, director } }: WeighedFilm): boolean {
  return (
    CALLED_SO.has(title?.level) && (IN_FAVOUR.has(year) || IN_FAVOUR.has(runtime) || IN_FAVOUR.has(director?.level))
  );
}

/** A long title that is the very same, of a film whose year nobody knows, and no other film of that title. */
function isTheOnlyUndated(
  { comparison: { title }, odds, undated }: WeighedFilm,
  others: readonly WeighedFilm[],
): boolean {
  return (
    undated === true &&
    title?.level === "exact" &&
    odds >= SURE_ALONE &&
    !others.some((other) => SAME_TITLE.has(other.comparison.title?.level))
  );
}

function isGoodToo(first: WeighedFilm, other: WeighedFilm): boolean {
  return other.odds >= LEAST_ODDS && first.odds - other.odds < CLEAR_LEAD;
}

/** Two films of one title in neighbouring years, and nothing but title and year to tell them apart. */
function isNamesake({ comparison: first }: WeighedFilm, { comparison: other }: WeighedFilm): boolean {
  return (
    SAME_TITLE.has(first.title?.level) &&
    SAME_TITLE.has(other.title?.level) &&
    !YEARS_APART.has(other.year) &&
    first.runtime === undefined &&
    first.director === undefined
  );
}
