import { CATALOGUE_WEIGHTS } from "../../generated/catalogue-weights.js";
import type { CatalogueQuery, MatchCandidate } from "../../model/index.js";
import type { ComparedLevels, WeighedFilm } from "../decide.js";

type Evidence = Pick<MatchCandidate, "evidence">;

/** What a decision was made from, by the items of evidence that are told. */
export function weighedBy({ evidence }: Evidence, { year: askedYear }: CatalogueQuery): WeighedFilm {
  const level = (field: string): string | undefined => evidence.find((item) => item.field === field)?.level;
  const named = (field: string): object | undefined =>
    level(field) === undefined ? undefined : { level: level(field) };
  const year = level("year");
  return {
    comparison: {
      title: named("title"),
      year,
      runtime: level("runtime"),
      director: named("director"),
    } as ComparedLevels,
    odds: evidence.reduce((sum, { weight }) => sum + weight, CATALOGUE_WEIGHTS.prior),
    undated: askedYear !== undefined && year === undefined,
  };
}

/** Another title, or more against it than for it: without a person nobody would take it for the film. */
export function isUnlike(found: Evidence, query: CatalogueQuery): boolean {
  const { comparison, odds } = weighedBy(found, query);
  return comparison.title?.level === "none" || odds < 0;
}
