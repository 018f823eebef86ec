import type { SpellingPair } from "./training-list.js";

/** How many letters a chunk may take on each side, and how much is held against long and one-sided ones. */
export interface ChunkShape {
  readonly latin: readonly [least: number, most: number];
  readonly cyrillic: readonly [least: number, most: number];
  /** Factor for each letter beyond the first on the Cyrillic side. */
  readonly longer: number;
}

/** Latin letters that stand for Cyrillic ones, in one step of an alignment. */
export interface Chunk {
  readonly latin: string;
  readonly cyrillic: string;
}

const ROUNDS = 8;
const LEAST_COUNT = 0.01;

/** Learns by expectation-maximisation which chunks pairs of words are made of: Baum and Welch's method on their lattices. */
export class ChunkAligner {
  readonly chunks: Chunk[] = [];
  /** Expected number of occurrences, by chunk. */
  counts = new Float64Array(0);
  #weights = new Float64Array(0);
  readonly #numbers = new Map<string, number>();
  readonly #width: number;
  readonly #lattices: readonly Int32Array[];

  constructor(
    readonly pairs: readonly SpellingPair[],
    readonly shape: ChunkShape,
  ) {
    this.#width = (shape.latin[1] + 1) * (shape.cyrillic[1] + 1);
    this.#lattices = pairs.map((pair) => this.#lattice(pair));
    this.#weights = Float64Array.from(this.chunks, (chunk) => this.#firstGuess(chunk));
    for (let round = 0; round < ROUNDS; round++) this.#round();
  }

  /** The most probable chunks of a pair, in order; null where it has no alignment. */
  bestPath(index: number): readonly number[] | null {
    const { latin, cyrillic } = this.pairs[index]!;
    const columns = cyrillic.length + 1;
    const best = new Float64Array((latin.length + 1) * columns);
    const through = new Int32Array(best.length).fill(-1);
    best[0] = 1;
    this.#walk(index, (from, to, chunk) => {
      const value = best[from]! * this.#weights[chunk]!;
      if (value > best[to]!) {
        best[to] = value;
        through[to] = chunk;
      }
    });
    if (best.at(-1) === 0) return null;
    const path: number[] = [];
    for (let cell = best.length - 1; cell > 0;) {
      const chunk = through[cell]!;
      path.push(chunk);
      cell -= this.chunks[chunk]!.latin.length * columns + this.chunks[chunk]!.cyrillic.length;
    }
    return path.reverse();
  }

  #lattice({ latin, cyrillic }: SpellingPair): Int32Array {
    const { shape } = this;
    const lattice = new Int32Array((latin.length + 1) * (cyrillic.length + 1) * this.#width).fill(-1);
    for (let row = 0; row <= latin.length; row++) {
      for (let column = 0; column <= cyrillic.length; column++) {
        const base = (row * (cyrillic.length + 1) + column) * this.#width;
        for (let l = shape.latin[0]; l <= shape.latin[1] && row + l <= latin.length; l++) {
          for (let c = shape.cyrillic[0]; c <= shape.cyrillic[1] && column + c <= cyrillic.length; c++) {
            const chunk = { latin: latin.slice(row, row + l), cyrillic: cyrillic.slice(column, column + c) };
            lattice[base + l * (shape.cyrillic[1] + 1) + c] = this.#numberOf(chunk);
          }
        }
      }
    }
    return lattice;
  }

  #numberOf(chunk: Chunk): number {
    const key = `${chunk.latin}|${chunk.cyrillic}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.chunks.length;
      this.chunks.push(chunk);
      this.#numbers.set(key, number);
    }
    return number;
  }

  #firstGuess({ latin, cyrillic }: Chunk): number {
    const oneSided = latin === "" || cyrillic === "" ? 0.01 : 1;
    return (oneSided * 0.1 ** (Math.max(latin.length, cyrillic.length) - 1)) / this.chunks.length;
  }

  /** Visits the steps of a pair's lattice, those from a cell after those to it. */
  #walk(index: number, visit: (from: number, to: number, chunk: number) => void): void {
    const { latin, cyrillic } = this.pairs[index]!;
    const lattice = this.#lattices[index]!;
    const columns = cyrillic.length + 1;
    const wide = this.shape.cyrillic[1] + 1;
    for (let cell = 0; cell < (latin.length + 1) * columns; cell++) {
      for (let step = 0; step < this.#width; step++) {
        const chunk = lattice[cell * this.#width + step]!;
        if (chunk >= 0) visit(cell, cell + Math.floor(step / wide) * columns + (step % wide), chunk);
      }
    }
  }

  #round(): void {
    const counts = new Float64Array(this.chunks.length);
    const steps: number[] = [];
    for (let index = 0; index < this.pairs.length; index++) {
      const { latin, cyrillic } = this.pairs[index]!;
      const before = new Float64Array((latin.length + 1) * (cyrillic.length + 1));
      const behind = new Float64Array(before.length);
      steps.length = 0;
      before[0] = 1;
      this.#walk(index, (from, to, chunk) => {
        steps.push(from, to, chunk);
        before[to]! += before[from]! * this.#weights[chunk]!;
      });
      const whole = before.at(-1)!;
      if (!(whole > 0)) continue;
      behind[behind.length - 1] = 1;
      for (let at = steps.length - 3; at >= 0; at -= 3) {
        const from = steps[at]!;
        const share = this.#weights[steps[at + 2]!]! * behind[steps[at + 1]!]!;
        behind[from]! += share;
        counts[steps[at + 2]!]! += (before[from]! * share) / whole;
      }
    }
    const kept = counts.map((count) => (count < LEAST_COUNT ? 0 : count));
    const total = kept.reduce((sum, count) => sum + count, 0);
    const { longer } = this.shape;
    this.counts = counts;
    this.#weights = kept.map(
      (count, chunk) => (count / total) * longer ** Math.max(0, this.chunks[chunk]!.cyrillic.length - 1),
    );
  }
}
