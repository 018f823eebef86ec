import type { CataloguesMatchOutput, CatalogueQuery } from "../../../../src/generated/schema-types.js";
import { fetchPart } from "../../fetch-part.js";
import { ask, type Asking } from "../../service.js";

/** A catalogue in which films are looked for. */
export interface Shelf {
  /** What its films are called in decisions. */
  readonly name: string;
  match(query: CatalogueQuery, asking: Asking): Promise<CataloguesMatchOutput>;
}

/** How many candidates a person looks at. */
export const MOST_CANDIDATES = 5;
/** Those that are said to be other films leave room for more. */
const ASKED_FOR = MOST_CANDIDATES + 20;

/** A catalogue that the service has loaded. */
export function servedShelf(name: string): Shelf {
  return {
    name,
    match: (query, asking) => ask("catalogues/match", { catalogue: name, query, limit: ASKED_FOR }, asking),
  };
}

/** A small catalogue that is searched here in the browser, by the code that the service runs. */
export async function localShelf(name: string, text: string): Promise<Shelf> {
  const { CatalogueBuilder, matchFilm, readFilms } = await fetchPart(
    () => import("../../../../src/catalogue/index.js"),
  );
  const builder = new CatalogueBuilder();
  for await (const line of readFilms(text.split("\n"), "ndjson")) if ("film" in line) builder.add(line.film);
  const index = builder.finish();
  return { name, match: (query) => Promise.resolve(matchFilm(query, index, ASKED_FOR)) };
}
