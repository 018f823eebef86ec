import type { CatalogueQuery, SqlValue } from "../../../model/index.js";
import { askedFoldKeys } from "../../match-film.js";
import { askedKeys } from "./asked-keys.js";
import { storedKey, storedText } from "./stored-key.js";

/**
 * How alike two keys must be at least to be looked at, by the length of the one that is asked for: a slip changes most
 * trigrams of a short title and few of a long one. Near the year there is time for more than in the whole catalogue.
 */
const NEAR = { base: 0.1, letter: 0.01, least: 0.18, most: 0.3 } as const;
const ELSEWHERE = { base: 0.25, letter: 0.01, least: 0.3, most: 0.45 } as const;
/** A film by the same person is worth a look though its title has little in common. */
const LEAST_WITH_DIRECTOR = 0.12;
/** Trigrams of two titles that may be called similar: the store in memory counts another way and says .6. */
const SIMILAR = 0.43;

/** The values of {@link FIND_FILMS}. */
export function findValues(query: CatalogueQuery): readonly SqlValue[] {
  const { foldKeys, neutralKeys, surnameKeys } = askedKeys(query);
  const leastNear = (key: string): number => (surnameKeys.length > 0 ? LEAST_WITH_DIRECTOR : leastLikeness(key, NEAR));
  return [
    query.titles.map(({ text }) => storedText(text.trim())),
    foldKeys,
    neutralKeys,
    surnameKeys,
    query.year === undefined ? null : Math.round(Math.min(Math.max(query.year, -FAR), FAR)),
    askedFoldKeys(query).map(storedKey),
    neutralKeys.map(leastNear),
    neutralKeys.map((key) => leastLikeness(key, ELSEWHERE)),
    SIMILAR,
  ];
}

/** No film is of such a year, and a column can hold it. */
const FAR = 1_000_000;

function leastLikeness(key: string, { base, letter, least, most }: typeof NEAR | typeof ELSEWHERE): number {
  return Math.max(least, Math.min(most, base + letter * key.length));
}

/**
 * Films that may be the one, with all that scoring them needs, in one statement: $1 ids, $2 fold keys, $3 neutral keys,
 * $4 surname keys, $5 the year or null, $6 the fold keys whose films are counted; for each neutral key the least
 * similarity of trigrams $7 near the year and $8 elsewhere; $9 the similarity that makes a search elsewhere needless.
 *
 * The blocks of the store in memory with their shares of the 150 films, and titles that begin with all of the one asked
 * for: they share few trigrams with it, and an index finds them at once. The least similarity is a setting of the session;
 * it is set for this statement where the key is handed on to the search, so that the next user of the connection is not
 * concerned. A year is looked for as itself and not as a range: of a range the index would read every year.
 */
export const FIND_FILMS = `
WITH by_id AS (
  SELECT place AS film, 1 AS block, 0 AS turn FROM film WHERE id = ANY ($1::text[]) LIMIT 30
), by_title AS (
  SELECT film, 2 AS block, row_number() OVER (ORDER BY apart, year, film) AS turn
  FROM (
    SELECT DISTINCT film, year, CASE WHEN year = 0 THEN 1 ELSE coalesce(abs(year - $5::integer), 0) END AS apart
    FROM title WHERE neutral_key = ANY ($3::text[]) OR fold_key = ANY ($2::text[])
    ORDER BY apart, year, film LIMIT 75
  ) AS equal
), by_director AS (
  SELECT film, 3 AS block, row_number() OVER (ORDER BY apart, year, film) AS turn
  FROM (
    SELECT DISTINCT film, year, CASE WHEN year = 0 THEN 1 ELSE coalesce(abs(year - $5::integer), 0) END AS apart
    FROM director
    WHERE surname_key = ANY ($4::text[])
      AND ($5::integer IS NULL OR year = 0 OR year BETWEEN $5::integer - 1 AND $5::integer + 1)
    ORDER BY apart, year, film LIMIT 105
  ) AS directed
), by_beginning AS (
  SELECT film, 4 AS block, row_number() OVER (ORDER BY apart, year, film) AS turn
  FROM (
    SELECT DISTINCT film, year, CASE WHEN year = 0 THEN 1 ELSE coalesce(abs(year - $5::integer), 0) END AS apart
    FROM unnest($3::text[]) AS asked (key) CROSS JOIN LATERAL (
      SELECT film, year FROM title WHERE neutral_key >= key || ' ' AND neutral_key < key || '!'
      ORDER BY neutral_key LIMIT 1000
    ) AS longer
    ORDER BY apart, year, film LIMIT 30
  ) AS begun
), near AS MATERIALIZED (
  SELECT title.film, max(similarity(title.neutral_key, search.key)) AS likeness
  FROM unnest($3::text[], $7::real[]) AS asked (key, least)
  CROSS JOIN unnest(ARRAY[0, $5::integer - 1, $5::integer, $5::integer + 1]) AS around (year)
  CROSS JOIN LATERAL (
    SELECT CASE WHEN set_config('pg_trgm.similarity_threshold', asked.least::text, true) <> '' THEN asked.key END AS key
  ) AS search
  JOIN title ON title.neutral_key % search.key AND title.year = around.year
  WHERE $5::integer IS NOT NULL
  GROUP BY title.film ORDER BY likeness DESC, title.film LIMIT 150
), elsewhere AS MATERIALIZED (
  SELECT title.film, max(similarity(title.neutral_key, search.key)) AS likeness
  FROM unnest($3::text[], $8::real[]) AS asked (key, least)
  CROSS JOIN LATERAL (
    SELECT CASE WHEN set_config('pg_trgm.similarity_threshold', asked.least::text, true) <> '' THEN asked.key END AS key
  ) AS search
  JOIN title ON title.neutral_key % search.key
  WHERE coalesce((SELECT max(likeness) FROM near), 0) < $9::real
  GROUP BY title.film ORDER BY likeness DESC, title.film LIMIT 150
), found AS (
  SELECT film FROM (
    SELECT film, block, turn FROM by_id
    UNION ALL SELECT film, block, turn FROM by_title
    UNION ALL SELECT film, block, turn FROM by_director
    UNION ALL SELECT film, block, turn FROM by_beginning
    UNION ALL SELECT film, 5, row_number() OVER (ORDER BY likeness DESC, film) FROM near
    UNION ALL SELECT film, 6, row_number() OVER (ORDER BY likeness DESC, film) FROM elsewhere
  ) AS blocks
  GROUP BY film ORDER BY min(block), min(turn) LIMIT 150
)
SELECT
  (SELECT keys FROM catalogue) AS keys,
  (SELECT json_agg(document) FROM film WHERE place = ANY (ARRAY(SELECT film FROM found)))::text AS films,
  (
    SELECT json_object_agg(fold_key, films) FROM (
      SELECT fold_key, count(DISTINCT film) AS films FROM title WHERE fold_key = ANY ($6::text[]) GROUP BY fold_key
    ) AS counted
  )::text AS homonyms`;
