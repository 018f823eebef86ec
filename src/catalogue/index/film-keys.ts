import type { CatalogueFilm } from "../../model/index.js";
import { surnameKeys, titleKeys } from "../keys/index.js";
import { entryTexts } from "./entry-texts.js";
import { GramWriter } from "./grams.js";
import { GrowingList } from "./growing-list.js";
import { hashText } from "./hash.js";
import { headOf } from "./title-head.js";

/** What a film is found by. */
export type KeyedFilm = Pick<CatalogueFilm, "titles" | "directors">;

/** For each film: where its entries and its directors begin. */
const STARTS = ["entryStarts", "surnameStarts"] as const;
/** For each entry. */
const OF_ENTRIES = ["folds", "neutrals", "headsHigh", "headsLow", "gramCounts"] as const;
/** Of all entries, and of all directors, one after the other. */
const LISTS = ["grams", "surnames"] as const;

const COLUMNS = [...STARTS, ...OF_ENTRIES, ...LISTS] as const;
type Column = (typeof COLUMNS)[number];

/** The keys of films as numbers, one film after the other. */
export type KeyColumns = Readonly<Record<Column, Uint32Array>>;

function ofColumns<Value>(value: (column: Column) => Value): Readonly<Record<Column, Value>> {
  return Object.fromEntries(COLUMNS.map((column) => [column, value(column)])) as Record<Column, Value>;
}

/** Makes the keys of films, film by film; keys that were made elsewhere can be put behind. */
export class FilmKeys {
  readonly #writer = new GramWriter();
  readonly lists = ofColumns(() => new GrowingList());

  add({ titles, directors = [] }: KeyedFilm): void {
    const { entryStarts, folds, surnameStarts, surnames } = this.lists;
    entryStarts.push(folds.length);
    for (const text of entryTexts(titles)) this.#addEntry(text);
    surnameStarts.push(surnames.length);
    for (const name of directors) for (const key of surnameKeys(name)) surnames.push(hashText(key));
  }

  #addEntry(text: string): void {
    const { folds, neutrals, headsHigh, headsLow, gramCounts, grams } = this.lists;
    const { fold, neutral } = titleKeys(text);
    const { high, low } = headOf(neutral);
    const count = this.#writer.write(neutral);
    folds.push(hashText(fold));
    neutrals.push(hashText(neutral));
    headsHigh.push(high);
    headsLow.push(low);
    gramCounts.push(count);
    for (let at = 0; at < count; at++) grams.push(this.#writer.grams[at]!);
  }

  /** Adds the keys of films that were made elsewhere. */
  addColumns(columns: KeyColumns): void {
    const [entries, surnames] = [this.lists.folds.length, this.lists.surnames.length];
    for (const start of columns.entryStarts) this.lists.entryStarts.push(entries + start);
    for (const start of columns.surnameStarts) this.lists.surnameStarts.push(surnames + start);
    for (const column of [...OF_ENTRIES, ...LISTS]) {
      const list = this.lists[column];
      for (const value of columns[column]) list.push(value);
    }
  }

  /** The keys of all films that were added. */
  columns(): KeyColumns {
    return ofColumns((column) => this.lists[column].toArray());
  }
}

/** The keys of some films. */
export function keyColumns(films: Iterable<KeyedFilm>): KeyColumns {
  const keys = new FilmKeys();
  for (const film of films) keys.add(film);
  return keys.columns();
}
