/** Numbers found by a hash of 32 bits: the entries of one bucket stand together, in the order they were given in. */
export interface HashColumns {
  /** Where each bucket begins, and the end of the last: a power of two and one. */
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** A table of `count` entries, made in two passes: counted, then filled. */
export function hashColumns(
  count: number,
  hashOf: (at: number) => number,
  valueOf: (at: number) => number,
): HashColumns {
  const bits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < count; at++) starts[(hashOf(at) >>> shift) + 1]! += 1;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const next = starts.slice(0, -1);
  const hashes = new Uint32Array(count);
  const values = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const hash = hashOf(at);
    const place = next[hash >>> shift]!++;
    hashes[place] = hash;
    values[place] = valueOf(at);
  }
  return { starts, hashes, values };
}

/** Looks hashes up in the columns of a table. */
export class HashTable {
  readonly columns: HashColumns;
  readonly #shift: number;

  constructor(columns: HashColumns) {
    this.columns = columns;
    this.#shift = 32 - Math.log2(columns.starts.length - 1);
  }

  /** What was filed under a hash, in the order it was given in; each value once when equal ones stand together. */
  valuesOf(hash: number): readonly number[] {
    const { starts, hashes, values } = this.columns;
    const bucket = hash >>> this.#shift;
    const found: number[] = [];
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      if (hashes[at] === hash && found[found.length - 1] !== values[at]) found.push(values[at]!);
    }
    return found;
  }
}
