import type { FilmSource } from "../../catalogue/index.js";
import type { CatalogueFilm } from "../../model/index.js";
import type { BadLines } from "./bad-lines.js";
import { FilmPlaces } from "./film-places.js";
import { filmsOfFiles } from "./films-of-files.js";
import { joinRows } from "./join-rows.js";
import { sourceName } from "./source-name.js";
import { UsageError } from "../usage-error.js";

/**
 * Each file as a catalogue, called by the name of the file without its endings. Lines that are no film, and a second film
 * under an id, are told. That two files have one name is wrong usage, since nobody could tell their entries apart.
 */
export async function filmSources(paths: readonly string[], bad: BadLines): Promise<readonly FilmSource[]> {
  const sources = new Map<string, FilmSource>();
  for (const path of paths) {
    const name = sourceName(path);
    if (sources.has(name)) {
      throw new UsageError((messages) => messages.say("cli", "cluster/one-name", { name: messages.quote(name) }));
    }
    sources.set(name, { name, films: await filmsOf(path, bad) });
  }
  return [...sources.values()];
}

async function filmsOf(path: string, bad: BadLines): Promise<readonly CatalogueFilm[]> {
  const places = new FilmPlaces();
  const join = joinRows(places);
  const films = new Map<string, { readonly film: CatalogueFilm; readonly turn: number }>();
  for await (const { film, ...place } of filmsOfFiles([path], bad)) {
    const turn = places.add(place);
    const known = films.get(film.id);
    if (known === undefined) {
      films.set(film.id, { film, turn });
      continue;
    }
    const joined = join(known.film, film, { first: known.turn, second: turn });
    if (joined !== undefined) films.set(film.id, { ...known, film: joined });
    else if (JSON.stringify(known.film) !== JSON.stringify(film)) bad.tellRepeated(film.id, places.at(turn));
  }
  return [...films.values()].map(({ film }) => film);
}
