import { encodeUtf8 } from "./utf-8.js";

/** A row begins with a bracket and the id in quotes. */
const BEFORE_ID = 1;
const QUOTE = 0x22;

/** The rows of films, or of whatever begins like them. */
export interface RowBytes {
  readonly rows: Uint8Array;
  /** Where the row of each film begins. */
  readonly rowStarts: Uint32Array;
}

/** Films in the order of the bytes of their ids, those of one id in the order they have: quicksort by one byte after another. */
export function orderById({ rows, rowStarts }: RowBytes, films: Uint32Array): Uint32Array {
  const order = films.slice();
  const open: (readonly [from: number, to: number, depth: number])[] = [[0, order.length, BEFORE_ID]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to, depth] = part;
    if (to - from < 2) continue;
    const byteOf = (at: number): number => rows[rowStarts[order[at]!]! + depth]!;
    const middle = byteOf((from + to) >>> 1);
    let [low, at, high] = [from, from, to];
    while (at < high) {
      const byte = byteOf(at);
      if (byte < middle) swap(order, low++, at++);
      else if (byte > middle) swap(order, at, --high);
      else at++;
    }
    open.push([from, low, depth], [high, to, depth]);
    // A closing quote behind the opening one ends the id.
    if (middle === QUOTE && depth > BEFORE_ID && !isEscaped(rows, rowStarts[order[low]!]! + depth)) {
      order.subarray(low, high).sort();
    } else {
      open.push([low, high, depth + 1]);
    }
  }
  return order;
}

/** Finds films by their ids, or by how their ids begin. */
export class IdSearch {
  readonly #bytes: RowBytes;
  readonly #order: Uint32Array;

  /** `order` is that of {@link orderById}. */
  constructor(bytes: RowBytes, order: Uint32Array) {
    this.#bytes = bytes;
    this.#order = order;
  }

  /** The film of an id; undefined when there is none. */
  find(id: string): number | undefined {
    const key = bytesOf(JSON.stringify(id));
    const at = this.#firstNotBefore(key);
    return this.#compare(at, key) === 0 ? this.#order[at] : undefined;
  }

  /** Films whose id begins so, the exact one first; at most `limit`. */
  startingWith(prefix: string, limit: number): readonly number[] {
    const key = bytesOf(JSON.stringify(prefix).slice(0, -1));
    const films: number[] = [];
    for (let at = this.#firstNotBefore(key); films.length < limit && this.#compare(at, key) === 0; at++) {
      films.push(this.#order[at]!);
    }
    return films;
  }

  #firstNotBefore(key: Uint8Array): number {
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below, at, or above 0 as the id comes before the key, begins with it, or comes behind; NaN where there is no film. */
  #compare(place: number, key: Uint8Array): number {
    const { rows, rowStarts } = this.#bytes;
    const start = rowStarts[this.#order[place]!]! + BEFORE_ID;
    for (let at = 0; at < key.length; at++) {
      const apart = rows[start + at]! - key[at]!;
      if (apart !== 0) return apart;
    }
    return place < this.#order.length ? 0 : Number.NaN;
  }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encodeUtf8(text, bytes));
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(rows: Uint8Array, at: number): boolean {
  let before = at;
  while (rows[before - 1] === 0x5c) before--;
  return (at - before) % 2 === 1;
}

function swap(order: Uint32Array, a: number, b: number): void {
  const kept = order[a]!;
  order[a] = order[b]!;
  order[b] = kept;
}
