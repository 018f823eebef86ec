import { encodeUtf8 } from "./utf-8.js";

const PIECE = 4 << 20;

/** Bytes of texts put one after the other; grows in pieces, which are joined once at the end. */
export class GrowingBytes {
  #pieces: Uint8Array[] = [];
  #full = 0;
  #piece = new Uint8Array(PIECE);
  #used = 0;

  get length(): number {
    return this.#full + this.#used;
  }

  /** Adds a text in UTF-8; a lone surrogate becomes U+FFFD. */
  push(text: string): void {
    // A UTF-16 unit is three bytes at most.
    if (this.#used + text.length * 3 > this.#piece.length) this.#startPiece(text.length * 3);
    this.#used += encodeUtf8(text, this.#piece.subarray(this.#used));
  }

  /** All bytes in one array; the pieces are let go, and nothing can be added any more. */
  join(): Uint8Array {
    const joined = new Uint8Array(this.length);
    this.#pieces.push(this.#piece.subarray(0, this.#used));
    let at = 0;
    for (let piece = this.#pieces.shift(); piece !== undefined; piece = this.#pieces.shift()) {
      joined.set(piece, at);
      at += piece.length;
    }
    return joined;
  }

  #startPiece(atLeast: number): void {
    this.#pieces.push(this.#piece.subarray(0, this.#used));
    this.#full += this.#used;
    this.#piece = new Uint8Array(Math.max(PIECE, atLeast));
    this.#used = 0;
  }
}
