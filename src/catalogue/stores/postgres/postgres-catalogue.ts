import type { CatalogueFilm, Sql, SqlRow, SqlValue } from "../../../model/index.js";
import { datedQuery } from "../../dated-query.js";
import type { FilmCatalogue } from "../../film-catalogue.js";
import { rankFilms } from "../../match-film.js";
import { FIND_FILMS, findValues } from "./find-films.js";
import { tablesMark } from "./tables-mark.js";
import { hasTable } from "./migrate-postgres.js";
import { fromCatalogue, PostgresCatalogueError, type PostgresRefusal } from "./postgres-refusal.js";
import { storedKey, storedText } from "./stored-key.js";
import { filmOfRow, suggestFilms } from "./suggest-films.js";

/** The catalogue in the schema that statements look into first; or why there is none that can be searched. */
export async function openPostgres(sql: Sql): Promise<FilmCatalogue | PostgresRefusal> {
  if (!(await hasTable(sql, "film"))) return "no-catalogue";
  const [row] = await sql.query({ text: "SELECT keys FROM catalogue" });
  return row?.["keys"] === tablesMark() ? postgresCatalogue(sql) : "other-version";
}

/**
 * A catalogue in a database. Films are found by the server and judged here, by the same code as those in memory. Rejects
 * with a {@link PostgresCatalogueError} when the catalogue is gone or was loaded by a program of other keys, and with the
 * error of the connection when that fails.
 */
export function postgresCatalogue(sql: Sql): FilmCatalogue {
  const ask = (name: string, text: string, values: readonly SqlValue[]): Promise<readonly SqlRow[]> =>
    fromCatalogue(sql.query({ name: `kinoglot_${name}`, text, values }));
  return {
    async match(given, limit) {
      const query = datedQuery(given);
      const [row] = await ask("match", FIND_FILMS, findValues(query));
      const { keys, films, homonyms } = row as Readonly<Record<string, string | null>>;
      if (keys !== tablesMark()) throw new PostgresCatalogueError(keys === null ? "no-catalogue" : "other-version");
      const counts = new Map(Object.entries(JSON.parse(homonyms ?? "{}") as Readonly<Record<string, number>>));
      const found = JSON.parse(films ?? "[]") as readonly CatalogueFilm[];
      return rankFilms(query, found, (foldKey) => counts.get(storedKey(foldKey)) ?? 0, limit);
    },
    async film(id) {
      const rows = await ask("film", "SELECT document::text FROM film WHERE id = $1", [storedText(id)]);
      return rows.map(filmOfRow).find((film) => film.id === id);
    },
    async films(ids) {
      const asked = ids.map(storedText);
      const rows = await ask("films", "SELECT document::text FROM film WHERE id = ANY ($1::text[])", [asked]);
      const found = new Map(rows.map(filmOfRow).map((film) => [film.id, film]));
      return ids.map((id) => found.get(id));
    },
    async suggest(prefix, limit) {
      const [row] = await ask("keys", "SELECT keys FROM catalogue", []);
      if (row?.["keys"] !== tablesMark()) throw new PostgresCatalogueError(row ? "other-version" : "no-catalogue");
      return suggestFilms(sql, prefix, limit);
    },
    async size() {
      const [row] = await ask("size", "SELECT films FROM catalogue", []);
      return (row?.["films"] as number | undefined) ?? 0;
    },
    close: () => sql.close(),
  };
}
