import { datedQuery } from "../../dated-query.js";
import type { FilmCatalogue } from "../../film-catalogue.js";
import type { CatalogueIndex } from "../../index/index.js";
import { matchFilm } from "../../match-film.js";

/** A catalogue that is held in memory. */
export function memoryCatalogue(index: CatalogueIndex): FilmCatalogue {
  return {
    match: (query, limit) => Promise.resolve(matchFilm(datedQuery(query), index, limit)),
    film: (id) => {
      const at = index.find(id);
      return Promise.resolve(at === undefined ? undefined : index.film(at));
    },
    suggest: (prefix, limit) => Promise.resolve(index.startingWith(prefix, limit).map((at) => index.film(at))),
    size: () => Promise.resolve(index.size),
    close: () => Promise.resolve(),
  };
}
