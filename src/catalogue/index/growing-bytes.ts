import { encodeUtf8 } from "./utf-8.js";

const PIECE = 4 << 20;
const LONGEST = 0xffff_ffff;

/** Bytes of texts put one after the other; grows in pieces, which are joined once at the end. */
export class GrowingBytes {
  #pieces: Uint8Array[] = [];
  #full = 0;
  #piece = new Uint8Array(PIECE);
  #used = 0;

  get length(): number {
    return this.#full + this.#used;
  }

  /** Adds a text in UTF-8; a lone surrogate becomes U+FFFD. RangeError where places would not fit into 32 bits any more. */
  push(text: string): void {
    if (this.length > LONGEST) throw new RangeError("an index holds no more than 4 GiB of films");
    // A UTF-16 unit is three bytes at most.
    if (this.#used + text.length * 3 > this.#piece.length) this.#startPiece(text.length * 3);
    this.#used += encodeUtf8(text, this.#piece.subarray(this.#used));
  }

  /** All bytes in one array; the pieces are let go, and what is added afterwards comes behind. */
  join(): Uint8Array {
    if (this.#pieces.length === 1 && this.#used === 0) return this.#pieces[0]!;
    const joined = new Uint8Array(this.length);
    const pieces = [...this.#pieces, this.#piece.subarray(0, this.#used)];
    this.#pieces = [];
    let at = 0;
    for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
      joined.set(piece, at);
      at += piece.length;
    }
    this.#full = joined.length;
    this.#pieces = [joined];
    this.#piece = new Uint8Array(0);
    this.#used = 0;
    return joined;
  }

  #startPiece(atLeast: number): void {
    this.#pieces.push(this.#piece.subarray(0, this.#used));
    this.#full += this.#used;
    this.#piece = new Uint8Array(Math.max(PIECE, atLeast));
    this.#used = 0;
  }
}
