import { loadPostgres, LoadUnderWayError } from "../../catalogue/index.js";
import type { CatalogueFilm } from "../../model/index.js";
import { connectPostgres, isDatabaseError, MissingPackageError } from "../../port/index.js";
import type { BadLines } from "./bad-lines.js";
import type { Call } from "../command.js";
import { FilmPlaces } from "./film-places.js";
import { filmsOfFiles } from "./films-of-files.js";
import { joinRows } from "./join-rows.js";
import { LoadFailure } from "./load-failure.js";

async function* films(call: Call, bad: BadLines, places: FilmPlaces): AsyncGenerator<CatalogueFilm> {
  for await (const { film, ...place } of filmsOfFiles(call.operands, bad)) {
    places.add(place);
    yield film;
  }
}

/** Puts the films of the files that a call names into a database, in the place of those that are there; how many. */
export async function loadDatabase(url: string, call: Call, bad: BadLines): Promise<number> {
  const places = new FilmPlaces();
  try {
    const sql = await connectPostgres(url, { statementTimeoutMs: 0 });
    try {
      const loaded = await loadPostgres(sql, films(call, bad, places), {
        join: joinRows(places),
        onDuplicate: (id, turn) => bad.tellRepeated(id, places.at(turn)),
      });
      return loaded.films;
    } finally {
      await sql.close();
    }
  } catch (error) {
    if (isDatabaseError(error)) throw new LoadFailure("unreachable", error.code);
    if (error instanceof MissingPackageError) throw new LoadFailure("missing-package", error.packageName);
    if (error instanceof LoadUnderWayError) throw new LoadFailure("busy", "");
    throw error;
  }
}
