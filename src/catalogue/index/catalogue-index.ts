import type { CatalogueFilm, CatalogueQuery } from "../../model/index.js";
import { foldKey, neutralKey, surnameKeys, titleParts } from "../keys/index.js";
import { readFilmRow } from "./film-row.js";
import { firstAtLeast, GramSearch, type EntryRun, type GramHit } from "./gram-search.js";
import { hashText } from "./hash.js";
import { HashTable } from "./hash-table.js";
import { IdSearch } from "./id-order.js";
import type { IndexColumns } from "./index-columns.js";
import { PrefixSearch } from "./prefix-search.js";
import { decodeUtf8 } from "./utf-8.js";

const DEFAULT_LIMIT = 150;
/** Below it no title can be called similar, and the films of other years are looked through too. */
const SIMILAR = 0.6;
/** Titles that are asked for, and their parts, of which equal ones are looked up; it costs next to nothing. */
const MOST_EQUAL = 200;
/** Titles and directors of which similar ones are looked for. */
const MOST_ALIKE = 12;

/** Films in typed arrays, found by their titles in any script, by director and year, and by id. */
export class CatalogueIndex {
  readonly columns: IndexColumns;
  readonly #folds: HashTable;
  readonly #neutrals: HashTable;
  readonly #surnames: HashTable;
  readonly #ids: IdSearch;
  readonly #prefixes: PrefixSearch;
  readonly #grams: GramSearch;

  constructor(columns: IndexColumns) {
    this.columns = columns;
    this.#folds = new HashTable(columns.folds);
    this.#neutrals = new HashTable(columns.neutrals);
    this.#surnames = new HashTable(columns.surnames);
    this.#ids = new IdSearch(columns, columns.idOrder);
    this.#prefixes = new PrefixSearch(columns, (at) => this.film(at));
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
    return this.#ids.find(id);
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
    for (const { film } of this.#alike(keys.slice(0, MOST_ALIKE), query.year, limit)) take([film], limit);
    return [...found];
  }

  /**
   * Places of films with a title, or a part of one, that begins so in any script, the shortest first, then of those whose
   * id begins so, then of those with a word that does; the film of exactly this id before all. None for an empty text, and
   * at most `limit`.
   */
  startingWith(prefix: string, limit: number): readonly number[] {
    const text = prefix.trim();
    if (text === "" || limit < 1) return [];
    const exact = this.#ids.find(text);
    const found = new Set(exact === undefined ? [] : [exact]);
    const take = (search: (most: number) => readonly number[]): void => {
      if (found.size >= limit) return;
      for (const film of search(limit + found.size)) if (found.size < limit) found.add(film);
    };
    take((most) => this.#prefixes.titlesStartingWith(text, most));
    take((most) => this.#ids.startingWith(text, most));
    take((most) => this.#prefixes.titlesWithWord(text, most));
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
    const keys = new Set(directors.slice(0, MOST_ALIKE).flatMap(surnameKeys));
    const films = [...keys].flatMap((key) => this.#surnames.valuesOf(hashText(key)));
    return this.#nearYear(
      films.filter((at) => year === undefined || years[at] === 0 || Math.abs(years[at]! - year) <= 1),
      year,
    );
  }

  #alike(keys: readonly TitleKeys[], year: number | undefined, limit: number): readonly GramHit[] {
    const { entryFilms } = this.columns;
    const everywhere: readonly EntryRun[] = [{ from: 0, to: entryFilms.length }];
    const search = (runs: readonly EntryRun[], most: number): readonly GramHit[] =>
      keys
        .flatMap(({ neutral }) => this.#grams.search(neutral, runs, most))
        .sort((a, b) => b.likeness - a.likeness || a.film - b.film);
    if (year === undefined) return search(everywhere, limit);
    const near = search(this.#runsOf(year), Math.ceil(limit / 2));
    if (near.length > 0 && near[0]!.likeness >= SIMILAR) return near;
    return [...near.slice(0, Math.ceil(limit / 3)), ...search(everywhere, Math.ceil(limit / 2))];
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
      if (keys.size >= MOST_EQUAL) return [...keys.values()];
      const neutral = neutralKey(part);
      keys.set(neutral, { fold: foldKey(part), neutral });
    }
  }
  return [...keys.values()];
}
