import type { CatalogueFilm } from "../../model/index.js";
import { CatalogueIndex } from "./catalogue-index.js";
import { FilmKeys, type KeyColumns } from "./film-keys.js";
import { readFilmRow, writeFilmRow } from "./film-row.js";
import { GrowingBytes } from "./growing-bytes.js";
import { GrowingList } from "./growing-list.js";
import { hashColumns, type HashColumns } from "./hash-table.js";
import { orderById } from "./id-order.js";
import { ordered, type Ordered } from "./ordered.js";
import { postingsOf } from "./postings.js";
import { orderByKey } from "./radix-order.js";
import { decodeUtf8 } from "./utf-8.js";

const LAST_YEAR = 0xffff;

/** A film that was not taken, since another one has its id; both are named by the lines they were added with. */
export interface RepeatedFilm {
  readonly id: string;
  readonly line: number;
  readonly firstLine: number;
}

/** Where two films of one id stand: the numbers they were given with, or their turns. */
export interface JoinedPlaces {
  readonly first: number;
  readonly second: number;
}

/** One film out of two of one id; undefined when they cannot be one. */
export type JoinFilms = (
  first: CatalogueFilm,
  second: CatalogueFilm,
  places: JoinedPlaces,
) => CatalogueFilm | undefined;

/**
 * Takes films one by one and makes an index of them. What a film leaves behind while it waits are bytes and numbers: no
 * object, no string.
 */
export class CatalogueBuilder {
  readonly #join: JoinFilms;
  readonly #keys = new FilmKeys();
  readonly #rows = new GrowingBytes();
  /** For each film: where its row begins; when finished also where the last one ends. */
  readonly #rowStarts = new GrowingList();
  readonly #years = new GrowingList();
  readonly #lines = new GrowingList();
  readonly #repeated: RepeatedFilm[] = [];

  /** `join` says what becomes of two different films under one id; without it, the second is not taken. */
  constructor(join: JoinFilms = () => undefined) {
    this.#join = join;
  }

  /**
   * Adds a film, which stands in a line of some file. Years that are no whole number from 1 to 65535 are kept but not
   * looked for.
   */
  add(film: CatalogueFilm, line = 0): void {
    this.#addRow(film, line);
    this.#keys.add(film);
  }

  /** Adds films whose keys were made elsewhere, by {@link keyColumns}. */
  addKeyed(films: readonly { readonly film: CatalogueFilm; readonly line: number }[], keys: KeyColumns): void {
    for (const { film, line } of films) this.#addRow(film, line);
    this.#keys.addColumns(keys);
  }

  #addRow(film: CatalogueFilm, line: number): void {
    const { year = 0 } = film;
    this.#rowStarts.push(this.#rows.length);
    this.#rows.push(writeFilmRow(film));
    this.#years.push(Number.isInteger(year) && year > 0 && year <= LAST_YEAR ? year : 0);
    this.#lines.push(line);
  }

  /** The index of all films added; the builder is of no use afterwards. A film that was added twice is there once. */
  finish(): CatalogueIndex {
    const byId = this.#filmsById();
    this.#rowStarts.push(this.#rows.length);
    const { entryStarts, surnameStarts, gramCounts, ...keys } = this.#keys.lists;
    entryStarts.push(keys.folds.length);
    surnameStarts.push(keys.surnames.length);
    const films = this.#byYear(byId);
    const places = new Uint32Array(this.#years.length);
    films.forEach((film, place) => (places[film] = place));
    const entries = ordered(films, entryStarts);
    const surnames = ordered(films, surnameStarts);
    return new CatalogueIndex({
      rows: this.#rows.join(),
      rowStarts: films.map((film) => this.#rowStarts.at(film)),
      rowEnds: films.map((film) => this.#rowStarts.at(film + 1)),
      years: Uint16Array.from(films, (film) => this.#years.at(film)),
      firstEntries: entries.firsts,
      entryFilms: entries.films,
      entryGrams: Uint8Array.from(entries.sources, (entry) => gramCounts.at(entry)),
      ...postingsOf(entries.sources, gramCounts, keys.grams),
      folds: filed(entries, keys.folds),
      neutrals: filed(entries, keys.neutrals),
      surnames: filed(surnames, keys.surnames),
      headOrder: this.#byHead(entries),
      idOrder: byId.map((film) => places[film]!),
    });
  }

  /** Films that were not taken, when the index is finished. */
  get repeated(): readonly RepeatedFilm[] {
    return this.#repeated;
  }

  /** Every id once, in the order of their bytes; what is said twice of one is made one film, or the first is kept. */
  #filmsById(): Uint32Array {
    const count = this.#years.length;
    const rows = this.#rows.join();
    const rowStarts = new Uint32Array(count + 1).map((_, film) =>
      film < count ? this.#rowStarts.at(film) : rows.length,
    );
    const order = orderById(
      { rows, rowStarts },
      new Uint32Array(count).map((_, film) => film),
    );
    const text = (film: number): string => decodeUtf8(rows.subarray(rowStarts[film], rowStarts[film + 1]));
    let kept = 0;
    let open: CatalogueFilm | undefined;
    let last = 0;
    const close = (): void => {
      if (open === undefined) return;
      order[kept - 1] = this.#years.length;
      this.add(open);
      open = undefined;
    };
    for (const film of order) {
      if (kept === 0 || !hasSameId(rows, rowStarts[last]!, rowStarts[film]!)) {
        close();
        order[kept++] = last = film;
        continue;
      }
      if (text(film) === text(last)) continue;
      const first = open ?? readFilmRow(text(last));
      const lines = { first: this.#lines.at(last), second: this.#lines.at(film) };
      const joined = this.#join(first, readFilmRow(text(film)), lines);
      if (joined === undefined) {
        this.#repeated.push({ id: first.id, line: lines.second, firstLine: lines.first });
      } else {
        open = joined;
      }
    }
    close();
    this.#repeated.sort((a, b) => a.line - b.line);
    return order.slice(0, kept);
  }

  /** Counted, then filled: films of one year keep the order they came in. */
  #byYear(films: Uint32Array): Uint32Array {
    return orderByKey(films.slice().sort(), (film) => this.#years.at(film));
  }

  /** Entries in the order of how their neutral keys begin. */
  #byHead({ sources }: Ordered): Uint32Array {
    const { headsHigh, headsLow } = this.#keys.lists;
    const places = new Uint32Array(sources.length).map((_, at) => at);
    const byLow = orderByKey(places, (at) => headsLow.at(sources[at]!));
    return orderByKey(byLow, (at) => headsHigh.at(sources[at]!));
  }
}

function filed({ sources, films }: Ordered, hashes: GrowingList): HashColumns {
  return hashColumns(
    sources.length,
    (at) => hashes.at(sources[at]!),
    (at) => films[at]!,
  );
}

/** Whether two rows begin with one id: equal bytes up to a closing quote. */
function hasSameId(rows: Uint8Array, first: number, second: number): boolean {
  let escaped = false;
  for (let at = 2; rows[first + at] === rows[second + at]; at++) {
    if (rows[first + at] === 0x22 && !escaped) return true;
    escaped = rows[first + at] === 0x5c && !escaped;
  }
  return false;
}
