import type { HashColumns } from "./hash-table.js";

/**
 * The arrays an index is made of. Films are in the order of their years, those without a year first; entries are titles
 * and parts of titles, in the order of their films, so that the entries of a year are one run.
 */
export interface IndexColumns {
  /** Films one after the other in UTF-8. */
  readonly rows: Uint8Array;
  /** Where the row of each film begins, and where it ends. */
  readonly rowStarts: Uint32Array;
  readonly rowEnds: Uint32Array;
  /** 0 for none. */
  readonly years: Uint16Array;
  /** The first entry of each film, and the number of entries. */
  readonly firstEntries: Uint32Array;
  /** The film of each entry. */
  readonly entryFilms: Uint32Array;
  /** How many grams each entry has. */
  readonly entryGrams: Uint8Array;
  /** Where the postings of each gram begin, and the end of the last. */
  readonly gramStarts: Uint32Array;
  /** Entries, rising within a gram. */
  readonly postings: Uint32Array;
  /** Films by fold key, neutral key, and surname key of a director. */
  readonly folds: HashColumns;
  readonly neutrals: HashColumns;
  readonly surnames: HashColumns;
  /** Entries in the order of how their neutral keys begin. */
  readonly headOrder: Uint32Array;
  /** Films in the order of the bytes of their ids. */
  readonly idOrder: Uint32Array;
}
