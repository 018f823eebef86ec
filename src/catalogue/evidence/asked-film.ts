import type { CatalogueFilm, CatalogueQuery } from "../../model/index.js";
import { countryLevel } from "./country-level.js";
import { AskedDirectors, type DirectorMatch } from "./director-level.js";
import type { CountryLevel, RuntimeLevel, YearLevel } from "./levels.js";
import { runtimeLevel } from "./runtime-level.js";
import { AskedTitles, type TitleMatch } from "./title-match.js";
import { yearLevel } from "./year-level.js";

/** How far each field of two films agrees; a field that one of them lacks is undefined and says nothing. */
export interface FilmComparison {
  readonly title: TitleMatch | undefined;
  readonly year: YearLevel | undefined;
  readonly runtime: RuntimeLevel | undefined;
  readonly director: DirectorMatch | undefined;
  readonly country: CountryLevel | undefined;
}

/** A film that is looked for, prepared to be held against many. */
export class AskedFilm {
  readonly query: CatalogueQuery;
  readonly #titles: AskedTitles;
  readonly #directors: AskedDirectors;

  constructor(query: CatalogueQuery) {
    this.query = query;
    this.#titles = new AskedTitles(query.titles);
    this.#directors = new AskedDirectors(query.directors ?? []);
  }

  /** Field by field. */
  compare(film: CatalogueFilm): FilmComparison {
    return {
      title: this.#titles.compare(film.titles),
      year: yearLevel(this.query.year, film.year),
      runtime: runtimeLevel(this.query.runtimeMinutes, film.runtimeMinutes),
      director: this.#directors.compare(film.directors ?? []),
      country: countryLevel(this.query.countries, film.countries),
    };
  }
}
