import { CATALOGUE_WEIGHTS } from "../../generated/catalogue-weights.js";
import type { CatalogueFilm, CatalogueQuery, MatchedValue, MatchEvidence } from "../../model/index.js";
import type { FilmComparison } from "./asked-film.js";
import type { CountryLevel, DirectorLevel, RuntimeLevel, TitleLevel, YearLevel } from "./levels.js";
import type { TitleMatch } from "./title-match.js";

/** A number for each level, as data/catalogue/weights.json has them. */
export interface CatalogueWeights {
  readonly prior: number;
  /** What a long title is worth beyond a short one. */
  readonly length: number;
  /** What a part is worth that punctuation sets off. */
  readonly subtitle: number;
  /** What every doubling of the number of films with an exact title takes off. */
  readonly homonyms: number;
  /** What an article takes off that only one of two titles has, when one word is all that is beside it. */
  readonly article: number;
  readonly title: Readonly<Record<TitleLevel, number>>;
  readonly year: Readonly<Record<YearLevel, number>>;
  readonly runtime: Readonly<Record<RuntimeLevel, number>>;
  readonly director: Readonly<Record<DirectorLevel, number>>;
  readonly country: Readonly<Record<CountryLevel, number>>;
}

const HUNDREDTH = 100;

/** A long title is rarely given twice, a short one often. */
const WORTH_ITS_LENGTH: ReadonlySet<TitleLevel> = new Set(["exact", "romanization", "close", "similar", "part"]);
const SHORT = 3;
const LONG = 24;

/**
 * How much of the weight of length two titles share: none when what they have in common is three letters long or too
 * little, all from twenty-four letters on.
 */
export function lengthShare({ level, shared }: TitleMatch): number {
  if (!WORTH_ITS_LENGTH.has(level)) return 0;
  return Math.min(1, Math.max(0, (shared.neutral.length - SHORT) / (LONG - SHORT)));
}

/**
 * The items of evidence that a comparison comes to, in the order of the fields; none for a field that a film lacks.
 * `homonyms` says how many films of the catalogue have a title of this fold key: what many have says little.
 */
export function weighEvidence(
  query: CatalogueQuery,
  film: CatalogueFilm,
  { title, year, runtime, director, country }: FilmComparison,
  homonyms: (foldKey: string) => number,
  weights: CatalogueWeights = CATALOGUE_WEIGHTS,
): readonly MatchEvidence[] {
  const items: MatchEvidence[] = [];
  const add = (
    field: MatchEvidence["field"],
    level: string,
    weight: number,
    a?: MatchedValue,
    b?: MatchedValue,
  ): void => {
    if (a === undefined || b === undefined) return;
    items.push({ field, level, weight: Math.round(weight * HUNDREDTH) / HUNDREDTH, a, b });
  };
  if (title !== undefined) add("title", title.level, titleWeight(title, homonyms, weights), title.a, title.b);
  if (year !== undefined) add("year", year, weights.year[year], query.year, film.year);
  if (runtime !== undefined)
    add("runtime", runtime, weights.runtime[runtime], query.runtimeMinutes, film.runtimeMinutes);
  if (director !== undefined) add("director", director.level, weights.director[director.level], director.a, director.b);
  if (country !== undefined) add("country", country, weights.country[country], query.countries, film.countries);
  return items;
}

function titleWeight(title: TitleMatch, homonyms: (foldKey: string) => number, weights: CatalogueWeights): number {
  const others = title.level === "exact" ? Math.log2(Math.max(1, homonyms(title.shared.fold))) : 0;
  const subtitle = title.setOff ? weights.subtitle : 0;
  const article = title.articleApart ? weights.article : 0;
  const agreed = weights.title[title.level] + weights.length * lengthShare(title) + subtitle;
  return agreed - weights.homonyms * others - article;
}
