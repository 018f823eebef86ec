import type { CatalogueFilm, SqlValue } from "../../../model/index.js";
import { entryTexts } from "../../index/entry-texts.js";
import { surnameKeys, titleKeys } from "../../keys/index.js";
import { storedKey, storedText } from "./stored-key.js";

/** What stands for a year that is not known. */
const NO_YEAR = 0;
const LAST_YEAR = 0xffff;

/** The year by which a film is found: none for what is no whole number above 0. */
export function storedYear(year: number | undefined): number {
  return year !== undefined && Number.isInteger(year) && year > NO_YEAR && year <= LAST_YEAR ? year : NO_YEAR;
}

/** Films as columns of the tables film, title and director, each an array as a statement takes it. */
export class FilmRows {
  readonly #places: number[] = [];
  readonly #ids: string[] = [];
  readonly #years: number[] = [];
  readonly #documents: string[] = [];
  readonly #titlePlaces: number[] = [];
  readonly #titleYears: number[] = [];
  readonly #neutralKeys: string[] = [];
  readonly #foldKeys: string[] = [];
  readonly #directorPlaces: number[] = [];
  readonly #directorYears: number[] = [];
  readonly #surnameKeys: string[] = [];

  get films(): number {
    return this.#places.length;
  }

  /** Adds a film; `place` tells it from all others and says where it stands among those of its year. */
  add(place: number, film: CatalogueFilm): void {
    const year = storedYear(film.year);
    this.#places.push(place);
    this.#ids.push(storedText(film.id));
    this.#years.push(year);
    // In JSON every text has a spelling that can be stored, so that nothing of the film is lost.
    this.#documents.push(JSON.stringify(film));
    const known = new Set<string>();
    for (const text of entryTexts(film.titles)) {
      const { fold, neutral } = titleKeys(text);
      const both = `${fold}\n${neutral}`;
      if (known.has(both)) continue;
      known.add(both);
      this.#titlePlaces.push(place);
      this.#titleYears.push(year);
      this.#neutralKeys.push(storedKey(neutral));
      this.#foldKeys.push(storedKey(fold));
    }
    for (const key of new Set((film.directors ?? []).flatMap(surnameKeys))) {
      this.#directorPlaces.push(place);
      this.#directorYears.push(year);
      this.#surnameKeys.push(storedKey(key));
    }
  }

  /** The values of {@link INSERT_ROWS}. */
  values(): readonly SqlValue[] {
    return [
      this.#places,
      this.#ids,
      this.#years,
      this.#documents,
      this.#titlePlaces,
      this.#titleYears,
      this.#neutralKeys,
      this.#foldKeys,
      this.#directorPlaces,
      this.#directorYears,
      this.#surnameKeys,
    ];
  }
}

/** Puts rows into the tables where they wait until all are there. */
export const INSERT_ROWS = `
WITH films AS (
  INSERT INTO waiting_film (place, id, year, document)
  SELECT * FROM unnest($1::integer[], $2::text[], $3::integer[], $4::text[])
), titles AS (
  INSERT INTO waiting_title (film, year, neutral_key, fold_key)
  SELECT * FROM unnest($5::integer[], $6::integer[], $7::text[], $8::text[])
)
INSERT INTO waiting_director (film, year, surname_key)
SELECT * FROM unnest($9::integer[], $10::integer[], $11::text[])`;
