import type { CatalogueFilm, CatalogueMatch, CatalogueQuery } from "../model/index.js";

/** Films to look for, wherever they are kept. Rejects with the error of the place when it cannot be reached. */
export interface FilmCatalogue {
  /** The films that may be the one, best first and at most `limit` (5 unless told), and what to do. */
  match(query: CatalogueQuery, limit?: number): Promise<CatalogueMatch>;
  /** The film of an id; undefined when there is none. */
  film(id: string): Promise<CatalogueFilm | undefined>;
  /** The films of these ids in their order, looked up at once; undefined where there is none. */
  films(ids: readonly string[]): Promise<readonly (CatalogueFilm | undefined)[]>;
  /** Films with a title that begins so, in any script, or whose id does; at most `limit`. */
  suggest(prefix: string, limit: number): Promise<readonly CatalogueFilm[]>;
  /** How many films there are. */
  size(): Promise<number>;
  /** Lets go of what it holds; nothing can be asked after it. */
  close(): Promise<void>;
}
