import type { CatalogueQuery } from "../model/index.js";

const YEAR_BEHIND = /\((\d{4})\)\s*$/;
/** The first films, and as far ahead as films are announced. */
const FIRST_YEAR = 1888;
const LAST_YEAR = 2100;

function yearBehind(title: string): readonly number[] {
  const year = Number(YEAR_BEHIND.exec(title.slice(-16))?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? [year] : [];
}

/**
 * A query without a year, with the one that a title ends with in brackets: “Solaris (1972)”. Titles that end with different
 * years tell none.
 */
export function datedQuery(query: CatalogueQuery): CatalogueQuery {
  if (query.year !== undefined) return query;
  const [year, ...others] = new Set(query.titles.flatMap(({ text }) => yearBehind(text)));
  return year === undefined || others.length > 0 ? query : { ...query, year };
}
