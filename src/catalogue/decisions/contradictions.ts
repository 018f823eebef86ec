/** Two entries that were said to be one film by way of others, and two films as well. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
  /** The entries by which one leads to the other, both ends among them. Of a long chain, those next to the ends. */
  readonly through: readonly string[];
  /** The lines of the log that say so, in their order. */
  readonly lines: readonly number[];
}

/** An entry, by number, that a line says is the same. */
export interface SameLink {
  readonly other: number;
  readonly line: number;
}

/** So many links are followed from either end: a person can look at no more. */
const MOST_FOLLOWED = 25;

/** Finds how entries of one group lead to one another: the shortest way from each to the first of its group. */
export class WaysBetween {
  readonly #links: ReadonlyMap<number, readonly SameLink[]>;
  readonly #towards = new Map<number, SameLink | undefined>();
  readonly #depths = new Map<number, number>();

  constructor(links: ReadonlyMap<number, readonly SameLink[]>) {
    this.#links = links;
  }

  /** The steps from `a` to `b`, entries and the lines between them. */
  between(a: number, b: number): { readonly through: readonly number[]; readonly lines: readonly number[] } {
    if (!this.#depths.has(a)) this.#explore(a);
    const [left, right] = [[a], [b]];
    const lines: number[] = [];
    while (left[left.length - 1] !== right[right.length - 1] && lines.length < 2 * MOST_FOLLOWED) {
      const [one, other] = [left[left.length - 1]!, right[right.length - 1]!];
      const side = this.#depths.get(one)! >= this.#depths.get(other)! ? left : right;
      const step = this.#towards.get(side[side.length - 1]!)!;
      side.push(step.other);
      lines.push(step.line);
    }
    if (left[left.length - 1] === right[right.length - 1]) right.pop();
    return { through: [...left, ...right.reverse()], lines };
  }

  /** Breadth first, so that the ways are short. */
  #explore(start: number): void {
    this.#depths.set(start, 0);
    const queue = [start];
    for (const at of queue) {
      for (const { other, line } of this.#links.get(at) ?? []) {
        if (this.#depths.has(other)) continue;
        this.#depths.set(other, this.#depths.get(at)! + 1);
        this.#towards.set(other, { other: at, line });
        queue.push(other);
      }
    }
  }
}
