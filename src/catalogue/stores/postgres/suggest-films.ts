import type { CatalogueFilm, Sql, SqlRow } from "../../../model/index.js";
import { titleKeys } from "../../keys/index.js";
import { fromCatalogue } from "./postgres-refusal.js";
import { storedKey, storedText } from "./stored-key.js";

/** Behind every text that begins so, in the order of bytes. */
const LAST_LETTER = "\u{10FFFF}";
const PATTERN_SIGNS = /[\\%_]/g;

/**
 * $1 the id, $2 how fold keys begin and $3 where such keys end, $4 and $5 the same of neutral keys, $6 how ids begin and $7
 * where such ids end, $8 how many films. The film of exactly this id, then titles, those whose letters are the same before
 * those of another script and the shortest first, of these the oldest, then ids. No more rows are sorted than a page of a busy letter has.
 */
const BEGINNING = `
WITH begun AS (
  (SELECT film, year, 2 AS fit, length(neutral_key) AS letters FROM title
    WHERE fold_key >= $2::text AND fold_key < $3::text ORDER BY fold_key LIMIT 20000)
  UNION ALL
  (SELECT film, year, 1, length(neutral_key) FROM title
    WHERE neutral_key >= $4::text AND neutral_key < $5::text ORDER BY neutral_key LIMIT 20000)
), best AS (
  SELECT film AS place, min(ARRAY[-fit, letters, year]) AS rank FROM begun
  GROUP BY film ORDER BY rank, film LIMIT $8::integer
), offered AS (
  SELECT place, 1 AS block, ARRAY[0, 0, 0] AS rank FROM film WHERE id = $1::text
  UNION ALL SELECT place, 2, rank FROM best
  UNION ALL (
    SELECT place, 3, ARRAY[0, row_number() OVER (ORDER BY id)::integer, 0] FROM film
    WHERE id >= $6::text AND id < $7::text ORDER BY id LIMIT $8::integer
  )
), chosen AS (
  SELECT place, min(block || rank || place) AS turn FROM offered
  GROUP BY place ORDER BY turn LIMIT $8::integer
)
SELECT document::text FROM chosen JOIN film USING (place) ORDER BY turn`;

/** $1 a pattern for neutral keys with a word that begins so, $2 how such a word begins in fold keys, $3 how many films. */
const WITH_WORD = `
WITH worded AS (
  SELECT film, year, (strpos(fold_key, $2::text) > 0)::integer AS fit, length(neutral_key) AS letters FROM title
  WHERE neutral_key LIKE $1::text LIMIT 20000
), best AS (
  SELECT film AS place, min(ARRAY[-fit, letters, year]) AS rank FROM worded
  GROUP BY film ORDER BY rank, film LIMIT $3::integer
)
SELECT document::text FROM best JOIN film USING (place) ORDER BY rank, place`;

/** Films to offer while somebody types: as the store in memory does. */
export async function suggestFilms(sql: Sql, prefix: string, limit: number): Promise<readonly CatalogueFilm[]> {
  const text = prefix.trim();
  if (text === "" || limit < 1) return [];
  const { fold, neutral } = titleKeys(text);
  const [foldKey, neutralKey, id] = [storedKey(fold), storedKey(neutral), storedText(text)];
  const ends = [foldKey, neutralKey, id].flatMap((key) => [key, key + LAST_LETTER]);
  const begun = await fromCatalogue(
    sql.query({ name: "kinoglot_suggest", text: BEGINNING, values: [id, ...ends, limit] }),
  );
  const films = begun.map(filmOfRow);
  // Words that begin with one letter are in half of all titles; neither store looks for them.
  if (films.length >= limit || neutralKey.length < 2) return films;
  const pattern = `% ${neutralKey.replace(PATTERN_SIGNS, "\\$&")}%`;
  const worded = await fromCatalogue(
    sql.query({ name: "kinoglot_suggest_word", text: WITH_WORD, values: [pattern, ` ${foldKey}`, limit] }),
  );
  const known = new Set(films.map((film) => film.id));
  return [...films, ...worded.map(filmOfRow).filter((film) => !known.has(film.id))].slice(0, limit);
}

/** The film whose document a row has. */
export function filmOfRow({ document }: SqlRow): CatalogueFilm {
  return JSON.parse(document as string) as CatalogueFilm;
}
