import type { CatalogueFilm, CatalogueQuery } from "../../model/index.js";
import { foldKey, neutralKey, surnameKey, titleParts } from "../keys/index.js";
import { readFilmRow } from "./film-row.js";
import { firstAtLeast, GramSearch, type EntryRun, type GramHit } from "./gram-search.js";
import { hashText } from "./hash.js";
import { HashTable } from "./hash-table.js";
import type { IndexColumns } from "./index-columns.js";
import { decodeUtf8 } from "./utf-8.js";

const DEFAULT_LIMIT = 150;
/** Below it no title can be called similar, and the films of other years are looked through too. */
const SIMILAR = 0.6;
/** Of titles that are asked for, and their parts; the others would cost and not tell more. */
const MOST_KEYS = 12;

/** Films in typed arrays, found by their titles in any script, by director and year, and by id. */
export class CatalogueIndex {
  readonly columns: IndexColumns;
  readonly #folds: HashTable;
  readonly #neutrals: HashTable;
  readonly #surnames: HashTable;
  readonly #ids: HashTable;
  readonly #grams: GramSearch;

  constructor(columns: IndexColumns) {
    this.columns = columns;
    this.#folds = new HashTable(columns.folds);
    this.#neutrals = new HashTable(columns.neutrals);
    this.#surnames = new HashTable(columns.surnames);
    this.#ids = new HashTable(columns.ids);
    this.#grams = new GramSearch(columns);
  }

  /** How many films there are. */
  get size(): number {
    return this.columns.years.length;
  }

  /** The film at a place from 0 to `size` - 1; RangeError for any other. */
  film(at: number): CatalogueFilm {
    const { rows, rowStarts, rowEnds } = this.columns;
    if (!(at in rowStarts)) throw new RangeError(`no film at ${at}`);
    return readFilmRow(decodeUtf8(rows.subarray(rowStarts[at], rowEnds[at])));
  }

  /** The place of a film; undefined when no film has the id. */
  find(id: string): number | undefined {
    return this.#ids.valuesOf(hashText(id)).find((at) => this.film(at).id === id);
  }

  /** How many films have a title, or a part of one, of this fold key. */
  homonyms(key: string): number {
    return this.#folds.valuesOf(hashText(key)).length;
  }

  /**
   * Places of films that may be the one, the likeliest first and at most `limit`: by id, by equal title, by director and
   * year, by title alike. With a year, its films and those of the years beside it and of no year come before the others,
   * which are looked through only where the first have no similar title.
   */
  candidates(query: CatalogueQuery, limit: number = DEFAULT_LIMIT): readonly number[] {
    const found = new Set<number>();
    const take = (films: Iterable<number>, most: number): void => {
      for (const film of films) {
        if (found.size >= most) return;
        found.add(film);
      }
    };
    const keys = keysOf(query);
    const share = (part: number): number => Math.max(1, Math.ceil(limit * part));
    take(
      query.titles.map(({ text }) => this.find(text.trim())).filter((at) => at !== undefined),
      share(0.2),
    );
    const exact = keys.map(({ fold, neutral }) => [
      ...this.#folds.valuesOf(hashText(fold)),
      ...this.#neutrals.valuesOf(hashText(neutral)),
    ]);
    take(this.#nearYear(exact.flat(), query.year), share(0.5));
    take(this.#byDirector(query), share(0.7));
    for (const { film } of this.#alike(keys, query.year, limit)) take([film], limit);
    return [...found];
  }

  /** Films of the year first, then those of the years around it. */
  #nearYear(films: readonly number[], year: number | undefined): readonly number[] {
    if (year === undefined) return films;
    const distance = (at: number): number => {
      const own = this.columns.years[at]!;
      return own === 0 ? 1 : Math.abs(own - year);
    };
    return [...films].sort((a, b) => distance(a) - distance(b));
  }

  #byDirector({ directors = [], year }: CatalogueQuery): readonly number[] {
    const { years } = this.columns;
    const keys = [...new Set(directors.slice(0, MOST_KEYS).map(surnameKey))].filter((key) => key !== "");
    const films = keys.flatMap((key) => this.#surnames.valuesOf(hashText(key)));
    return this.#nearYear(
      films.filter((at) => year === undefined || years[at] === 0 || Math.abs(years[at]! - year) <= 1),
      year,
    );
  }

  #alike(keys: readonly TitleKeys[], year: number | undefined, limit: number): readonly GramHit[] {
    const { entryFilms } = this.columns;
    const everywhere: readonly EntryRun[] = [{ from: 0, to: entryFilms.length }];
    const search = (runs: readonly EntryRun[]): readonly GramHit[] =>
      keys
        .flatMap(({ neutral }) => this.#grams.search(neutral, runs, limit))
        .sort((a, b) => b.likeness - a.likeness || a.film - b.film);
    if (year === undefined) return search(everywhere);
    const near = search(this.#runsOf(year));
    if (near.length > 0 && near[0]!.likeness >= SIMILAR) return near;
    return [...near.slice(0, Math.ceil(limit / 3)), ...search(everywhere)];
  }

  /** The entries of films without a year, and of the year and those beside it. */
  #runsOf(year: number): readonly EntryRun[] {
    const { years, firstEntries } = this.columns;
    const entryOf = (value: number): number => firstEntries[firstAtLeast(years, 0, years.length, value)]!;
    const dated = entryOf(1);
    return [
      { from: 0, to: dated },
      { from: Math.max(dated, entryOf(year - 1)), to: Math.max(dated, entryOf(year + 2)) },
    ];
  }
}

interface TitleKeys {
  readonly fold: string;
  readonly neutral: string;
}

/** The keys of all titles and of their parts, each once. */
function keysOf({ titles }: CatalogueQuery): readonly TitleKeys[] {
  const keys = new Map<string, TitleKeys>();
  for (const { text } of titles) {
    for (const part of [text, ...titleParts(text)]) {
      if (keys.size >= MOST_KEYS) return [...keys.values()];
      const neutral = neutralKey(part);
      keys.set(neutral, { fold: foldKey(part), neutral });
    }
  }
  return [...keys.values()];
}
