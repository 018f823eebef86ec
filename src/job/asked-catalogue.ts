import type { FilmCatalogue } from "../catalogue/index.js";
import type { CatalogueShelf } from "../operation/index.js";
import { isDatabaseError } from "../port/index.js";

/** A catalogue that the rows of a chunk are looked up in, as the one that a reader may name, and how the last question went. */
export interface AskedCatalogue {
  readonly shelf: CatalogueShelf;
  /** Whether the last question failed by its own fault, such as one that takes too long, and would fail again. */
  lastIsAtFault(): boolean;
}

export function askedCatalogue(catalogue: FilmCatalogue): AskedCatalogue {
  let failure: unknown;
  const asked: FilmCatalogue = {
    async match(query, limit) {
      failure = undefined;
      try {
        return await catalogue.match(query, limit);
      } catch (error) {
        failure = error;
        throw error;
      }
    },
    film: (id) => catalogue.film(id),
    films: (ids) => catalogue.films(ids),
    suggest: (prefix, limit) => catalogue.suggest(prefix, limit),
    size: () => catalogue.size(),
    close: () => Promise.resolve(),
  };
  return {
    shelf: { names: [], open: () => Promise.resolve(asked), close: () => Promise.resolve() },
    lastIsAtFault: () => isDatabaseError(failure) && !failure.unreachable,
  };
}
