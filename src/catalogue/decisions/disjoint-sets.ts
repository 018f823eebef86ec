/** Numbers from 0 on that are joined into sets, in nearly linear time. */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, at) => at);
  }

  /** The number that stands for the set: its smallest. */
  rootOf(member: number): number {
    const parents = this.#parents;
    let at = member;
    while (parents[at]! !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }

  /** Makes one set of the two that have these members. */
  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    if (first < second) this.#parents[second] = first;
    else this.#parents[first] = second;
  }
}
