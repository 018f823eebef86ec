import type { CatalogueFilm } from "../../model/index.js";
import { foldKey, neutralKey, surnameKey, titleParts } from "../keys/index.js";
import { CatalogueIndex } from "./catalogue-index.js";
import { readFilmRow, writeFilmRow } from "./film-row.js";
import { GRAM_SPACE, GramWriter } from "./grams.js";
import { GrowingBytes } from "./growing-bytes.js";
import { GrowingList } from "./growing-list.js";
import { hashText } from "./hash.js";
import { hashColumns, type HashColumns } from "./hash-table.js";
import type { IndexColumns } from "./index-columns.js";
import { decodeUtf8 } from "./utf-8.js";

const LAST_YEAR = 0xffff;

/** Two different films have one id: `id` says which. */
export class DuplicateFilmError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`two films have the id ${id}`);
    this.name = "DuplicateFilmError";
    this.id = id;
  }
}

/**
 * Takes films one by one and makes an index of them. What a film leaves behind while it waits are bytes and numbers: no
 * object, no string. A million titles take some 400 MB until they are finished.
 */
export class CatalogueBuilder {
  readonly #grams = new GramWriter();
  readonly #rows = new GrowingBytes();
  /** For each film: where its row begins, its entries, its directors; for the last also where they end. */
  readonly #rowStarts = new GrowingList();
  readonly #years = new GrowingList();
  readonly #entryStarts = new GrowingList();
  readonly #surnameStarts = new GrowingList();
  readonly #idHashes = new GrowingList();
  /** For each entry. */
  readonly #folds = new GrowingList();
  readonly #neutrals = new GrowingList();
  readonly #gramCounts = new GrowingList();
  readonly #surnames = new GrowingList();
  readonly #allGrams = new GrowingList();

  /** Adds a film. Years that are no whole number from 1 to 65535 are kept but not looked for. */
  add(film: CatalogueFilm): void {
    const { year = 0 } = film;
    this.#rowStarts.push(this.#rows.length);
    this.#rows.push(writeFilmRow(film));
    this.#years.push(Number.isInteger(year) && year > 0 && year <= LAST_YEAR ? year : 0);
    this.#idHashes.push(hashText(film.id));
    this.#entryStarts.push(this.#folds.length);
    for (const { text } of film.titles) {
      this.#addEntry(text);
      for (const part of titleParts(text)) this.#addEntry(part);
    }
    this.#surnameStarts.push(this.#surnames.length);
    for (const name of film.directors ?? []) {
      const key = surnameKey(name);
      if (key !== "") this.#surnames.push(hashText(key));
    }
  }

  /**
   * The index of all films added; the builder is of no use afterwards. A film that was added twice is there once; two
   * different films under one id throw a {@link DuplicateFilmError}.
   */
  finish(): CatalogueIndex {
    const order = this.#filmsByYear();
    this.#rowStarts.push(this.#rows.length);
    this.#entryStarts.push(this.#folds.length);
    this.#surnameStarts.push(this.#surnames.length);
    const rows = this.#rows.join();
    const kept = this.#withoutRepeats(order, rows);
    const entries = expanded(kept, this.#entryStarts);
    const surnames = expanded(kept, this.#surnameStarts);
    const columns: IndexColumns = {
      rows,
      rowStarts: kept.map((film) => this.#rowStarts.at(film)),
      rowEnds: kept.map((film) => this.#rowStarts.at(film + 1)),
      years: Uint16Array.from(kept, (film) => this.#years.at(film)),
      firstEntries: entries.firsts,
      entryFilms: entries.films,
      entryGrams: Uint8Array.from(entries.sources, (entry) => this.#gramCounts.at(entry)),
      ...this.#postings(entries.sources),
      folds: filed(entries, this.#folds),
      neutrals: filed(entries, this.#neutrals),
      surnames: filed(surnames, this.#surnames),
      ids: hashColumns(
        kept.length,
        (at) => this.#idHashes.at(kept[at]!),
        (at) => at,
      ),
    };
    return new CatalogueIndex(columns);
  }

  #addEntry(text: string): void {
    const neutral = neutralKey(text);
    this.#folds.push(hashText(foldKey(text)));
    this.#neutrals.push(hashText(neutral));
    const count = this.#grams.write(neutral);
    this.#gramCounts.push(count);
    for (let at = 0; at < count; at++) this.#allGrams.push(this.#grams.grams[at]!);
  }

  /** Counted, then filled: films of one year keep the order they came in. */
  #filmsByYear(): Uint32Array {
    const next = new Uint32Array(LAST_YEAR + 2);
    const count = this.#years.length;
    for (let film = 0; film < count; film++) next[this.#years.at(film) + 1]! += 1;
    for (let year = 1; year < next.length; year++) next[year]! += next[year - 1]!;
    const order = new Uint32Array(count);
    for (let film = 0; film < count; film++) order[next[this.#years.at(film)]!++] = film;
    return order;
  }

  #withoutRepeats(order: Uint32Array, rows: Uint8Array): Uint32Array {
    const { starts, hashes, values } = hashColumns(
      order.length,
      (at) => this.#idHashes.at(order[at]!),
      (at) => at,
    );
    const repeated = new Set<number>();
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
      for (let a = starts[bucket]!; a < starts[bucket + 1]!; a++) {
        for (let b = starts[bucket]!; b < a; b++) {
          if (hashes[a] === hashes[b] && this.#isRepeat(rows, order[values[b]!]!, order[values[a]!]!)) {
            repeated.add(values[a]!);
          }
        }
      }
    }
    return repeated.size === 0 ? order : order.filter((_, at) => !repeated.has(at));
  }

  /** Whether two rows are one film; throws when they only share its id. */
  #isRepeat(rows: Uint8Array, first: number, second: number): boolean {
    const [a, b] = [first, second].map((film) =>
      decodeUtf8(rows.subarray(this.#rowStarts.at(film), this.#rowStarts.at(film + 1))),
    ) as [string, string];
    if (a === b) return true;
    const { id } = readFilmRow(a);
    if (id !== readFilmRow(b).id) return false;
    throw new DuplicateFilmError(id);
  }

  #postings(sources: Uint32Array): Pick<IndexColumns, "gramStarts" | "postings"> {
    const gramStarts = new Uint32Array(GRAM_SPACE + 1);
    // Where the grams of each entry begin, in the order they were added.
    const begins = new Uint32Array(this.#gramCounts.length);
    let total = 0;
    for (let entry = 0; entry < begins.length; entry++) {
      begins[entry] = total;
      total += this.#gramCounts.at(entry);
    }
    let used = 0;
    for (const source of sources) {
      const count = this.#gramCounts.at(source);
      used += count;
      for (let at = 0; at < count; at++) gramStarts[this.#allGrams.at(begins[source]! + at) + 1]! += 1;
    }
    for (let gram = 1; gram < gramStarts.length; gram++) gramStarts[gram]! += gramStarts[gram - 1]!;
    const next = gramStarts.slice(0, -1);
    const postings = new Uint32Array(used);
    for (let entry = 0; entry < sources.length; entry++) {
      const source = sources[entry]!;
      const end = begins[source]! + this.#gramCounts.at(source);
      for (let at = begins[source]!; at < end; at++) postings[next[this.#allGrams.at(at)]!++] = entry;
    }
    return { gramStarts, postings };
  }
}

/** What belongs to films, in the order of the films. */
interface Expanded {
  /** Where each came when it was added. */
  readonly sources: Uint32Array;
  readonly films: Uint32Array;
  readonly firsts: Uint32Array;
}

function expanded(order: Uint32Array, starts: GrowingList): Expanded {
  const firsts = new Uint32Array(order.length + 1);
  for (let at = 0; at < order.length; at++) {
    firsts[at + 1] = firsts[at]! + starts.at(order[at]! + 1) - starts.at(order[at]!);
  }
  const sources = new Uint32Array(firsts[order.length]!);
  const films = new Uint32Array(sources.length);
  for (let at = 0; at < order.length; at++) {
    const start = starts.at(order[at]!);
    for (let place = firsts[at]!; place < firsts[at + 1]!; place++) {
      sources[place] = start + place - firsts[at]!;
      films[place] = at;
    }
  }
  return { sources, films, firsts };
}

function filed({ sources, films }: Expanded, hashes: GrowingList): HashColumns {
  return hashColumns(
    sources.length,
    (at) => hashes.at(sources[at]!),
    (at) => films[at]!,
  );
}
