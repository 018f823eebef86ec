import type { Arc } from "./arcs.js";

/** Finds the arcs whose output begins at a place of a text, all lengths in one walk. */
export class ArcTree {
  /** Numbers of the arcs that write nothing. */
  readonly silent: readonly number[];
  readonly #next = new Map<number, number>();
  readonly #ends: number[][] = [[]];

  constructor(arcs: readonly Arc[]) {
    arcs.forEach(({ output }, number) => {
      let node = 0;
      for (let at = 0; at < output.length; at++) node = this.#grow(node, output.charCodeAt(at));
      this.#ends[node]!.push(number);
    });
    this.silent = this.#ends[0]!;
  }

  #grow(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    let next = this.#next.get(key);
    if (next === undefined) {
      next = this.#ends.push([]) - 1;
      this.#next.set(key, next);
    }
    return next;
  }

  /** The node behind a unit, -1 where no output goes on so; the root is 0. */
  follow(node: number, unit: number): number {
    return this.#next.get(node * 0x10000 + unit) ?? -1;
  }

  /** Numbers of the arcs whose output ends at a node. */
  endingAt(node: number): readonly number[] {
    return this.#ends[node]!;
  }
}
