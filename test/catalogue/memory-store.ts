import { foldKey, titleParts } from "../../src/catalogue/keys/index.js";
import type { CatalogueStore } from "../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../src/model/index.js";

/** A store that offers every film it has. */
export function storeOf(films: readonly CatalogueFilm[]): CatalogueStore {
  const keysOf = ({ titles }: CatalogueFilm): ReadonlySet<string> =>
    new Set(titles.flatMap(({ text }) => [text, ...titleParts(text)]).map(foldKey));
  return {
    candidates: () => films.map((_, at) => at),
    film: (at) => films[at]!,
    homonyms: (key) => films.filter((film) => keysOf(film).has(key)).length,
  };
}
