import type { CatalogueFilm } from "../../../model/index.js";
import { datedQuery } from "../../dated-query.js";
import type { FilmCatalogue } from "../../film-catalogue.js";
import type { CatalogueIndex } from "../../index/index.js";
import { matchFilm } from "../../match-film.js";

/** A catalogue that is held in memory. */
export function memoryCatalogue(index: CatalogueIndex): FilmCatalogue {
  const filmOf = (id: string): CatalogueFilm | undefined => {
    const at = index.find(id);
    return at === undefined ? undefined : index.film(at);
  };
  return {
    match: (query, limit) => Promise.resolve(matchFilm(datedQuery(query), index, limit)),
    film: (id) => Promise.resolve(filmOf(id)),
    films: (ids) => Promise.resolve(ids.map(filmOf)),
    suggest: (prefix, limit) => Promise.resolve(index.startingWith(prefix, limit).map((at) => index.film(at))),
    size: () => Promise.resolve(index.size),
    close: () => Promise.resolve(),
  };
}
