const PIECE_BITS = 14;
const PIECE = 1 << PIECE_BITS;
const IN_PIECE = PIECE - 1;

/** Numbers of 32 bits that are added one by one; grows in pieces, so that nothing is ever copied. */
export class GrowingList {
  readonly #pieces: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length++ & IN_PIECE;
    if (at === 0) this.#pieces.push(new Uint32Array(PIECE));
    this.#pieces[this.#pieces.length - 1]![at] = value;
  }

  /** All numbers in one array. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.#length);
    this.#pieces.forEach((piece, at) =>
      all.set(piece.subarray(0, this.#length - (at << PIECE_BITS)), at << PIECE_BITS),
    );
    return all;
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]![index & IN_PIECE]!;
  }
}
