import { digitAt, unpackNumbers } from "./packed-numbers.js";

/** A character of `probabilities` is −ln p in steps of this; of `backoffs`, a shifted logarithm in the other. */
export const PROBABILITY_STEP = 0.15;
/** What a character of `backoffs` counts, in nats. */
export const BACKOFF_STEP = 0.11;
/** The back-off of its first character. */
export const LOWEST_BACKOFF = -8;
/** The first symbol of every model: what stands before a sequence. */
export const START = 0;
/** The second symbol of every model: what ends a sequence. */
export const END = 1;

/**
 * A back-off n-gram model as text. Its nodes are the n-grams in the order of a breadth-first walk, the empty one first, the
 * children of a node sorted by symbol: `children` has the number of children of each node above the last level, `symbols` of
 * each node but the first the distance from its elder sister, `probabilities` and `backoffs` (of nodes with children) logarithms.
 */
export interface PackedBackoffModel {
  readonly order: number;
  readonly children: string;
  readonly symbols: string;
  readonly probabilities: string;
  readonly backoffs: string;
}

/**
 * A back-off n-gram model: how likely a symbol follows those before it. A state stands for what was read so far.
 * {@link advance} leaves the natural logarithm of the symbol's probability in {@link added}.
 */
export class BackoffModel {
  /** What the last call of {@link advance} found; negative. */
  added = 0;
  /** The state before the first symbol. */
  readonly start: number;
  readonly #firstChild: Int32Array;
  readonly #symbol: Uint16Array;
  readonly #probability: Float32Array;
  readonly #backoff: Float32Array;
  readonly #suffix: Int32Array;
  readonly #state: Int32Array;
  readonly #unigrams: number;

  constructor(packed: PackedBackoffModel) {
    const children = unpackNumbers(packed.children);
    const distances = unpackNumbers(packed.symbols);
    const size = distances.length + 1;
    const firstChild = new Int32Array(size + 1);
    const symbol = new Uint16Array(size);
    const probability = new Float32Array(size);
    const backoff = new Float32Array(size);
    let next = 1;
    let backoffsRead = 0;
    for (let node = 0; node < size; node++) {
      firstChild[node] = next;
      const count = children[node] ?? 0;
      let last = -1;
      for (const end = next + count; next < end; next++) {
        last += 1 + distances[next - 1]!;
        symbol[next] = last;
        probability[next] = -PROBABILITY_STEP * digitAt(packed.probabilities, next - 1);
      }
      if (count > 0) backoff[node] = LOWEST_BACKOFF + BACKOFF_STEP * digitAt(packed.backoffs, backoffsRead++);
    }
    firstChild[size] = next;
    this.#firstChild = firstChild;
    this.#symbol = symbol;
    this.#probability = probability;
    this.#backoff = backoff;
    this.#suffix = new Int32Array(size);
    this.#state = new Int32Array(size);
    this.#unigrams = firstChild[1]! - 1;
    this.#link(size);
    this.start = this.#state[this.#child(0, START)]!;
  }

  /** Suffixes of n-grams are n-grams of the model; an n-gram without children is as good a state as its longest suffix that has some. */
  #link(size: number): void {
    for (let node = 0; node < size; node++) {
      for (let child = this.#firstChild[node]!; child < this.#firstChild[node + 1]!; child++) {
        const suffix = node === 0 ? 0 : this.#child(this.#suffix[node]!, this.#symbol[child]!);
        this.#suffix[child] = suffix;
        const hasChildren = this.#firstChild[child + 1]! > this.#firstChild[child]!;
        this.#state[child] = hasChildren ? child : this.#state[suffix]!;
      }
    }
  }

  #child(node: number, symbol: number): number {
    if (node === 0) return symbol < this.#unigrams ? 1 + symbol : -1;
    let low = this.#firstChild[node]!;
    let high = this.#firstChild[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#symbol[middle]!;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The state behind a symbol of the model, which must be one it has. */
  advance(state: number, symbol: number): number {
    let node = state;
    let backed = 0;
    for (;;) {
      const child = this.#child(node, symbol);
      if (child >= 0) {
        this.added = backed + this.#probability[child]!;
        return this.#state[child]!;
      }
      backed += this.#backoff[node]!;
      node = this.#suffix[node]!;
    }
  }
}
