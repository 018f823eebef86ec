const PIECE = 1 << 18;

/** Numbers of 32 bits that are added one by one; grows in pieces, so that nothing is ever copied. */
export class GrowingList {
  readonly #pieces: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length++ % PIECE;
    if (at === 0) this.#pieces.push(new Uint32Array(PIECE));
    this.#pieces[this.#pieces.length - 1]![at] = value;
  }

  at(index: number): number {
    return this.#pieces[Math.floor(index / PIECE)]![index % PIECE]!;
  }
}
