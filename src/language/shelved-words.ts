import { readFrontCodedPairs } from "./packed-table.js";

/** How many letters of a key name its shelf. */
export const SHELF_LABEL_LENGTH = 2;

/**
 * A large table of words, kept on shelves by their first two letters; a shelf is unpacked when it is first asked, so that
 * a single tag costs little and a long run nothing twice.
 */
export class ShelvedWords<Entry> {
  readonly #packed: ReadonlyMap<string, string>;
  readonly #readEntry: (packed: string) => Entry;
  readonly #open = new Map<string, ReadonlyMap<string, string>>();
  readonly #read = new Map<string, Entry>();

  constructor(shelves: Readonly<Record<string, string>>, readEntry: (packed: string) => Entry) {
    this.#packed = new Map(Object.entries(shelves));
    this.#readEntry = readEntry;
  }

  /** The entry of a key; undefined when the table has none. */
  find(key: string): Entry | undefined {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const packed = this.#openShelf(key.slice(0, SHELF_LABEL_LENGTH))?.get(key);
    if (packed === undefined) return undefined;
    const entry = this.#readEntry(packed);
    this.#read.set(key, entry);
    return entry;
  }

  /** All keys, for listing and checking; opens every shelf. */
  *keys(): Generator<string> {
    for (const label of this.#packed.keys()) yield* this.#openShelf(label)?.keys() ?? [];
  }

  #openShelf(label: string): ReadonlyMap<string, string> | undefined {
    const open = this.#open.get(label);
    if (open !== undefined) return open;
    const packed = this.#packed.get(label);
    if (packed === undefined) return undefined;
    const shelf = readFrontCodedPairs(packed);
    this.#open.set(label, shelf);
    return shelf;
  }
}
