import { RUSSIAN_ALPHABET } from "../spelling/index.js";

/** No name is longer; what stands behind is not looked at. */
export const LONGEST_WORD = 40;
const YO = RUSSIAN_ALPHABET.indexOf("ё");

function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Words in Russian letters as a tree of letters. Nodes are numbered so that the children of one follow each other in the order
 * of the alphabet; which letters they have stands in the bits of a number, ё (the 33rd) apart.
 */
export class LetterTree {
  readonly size: number;
  /** The letter that leads to a node, and the node it leads from. */
  readonly letter: Uint8Array;
  readonly parent: Int32Array;
  /** The number of the word that ends at a node, −1 where none does. */
  readonly word: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #letters: Int32Array;
  readonly #yo: Uint8Array;

  /** `words`: different words in small Russian letters, sorted by code unit; they are numbered in this order. */
  constructor(words: readonly string[]) {
    const room = words.reduce((sum, word) => sum + Math.min(word.length, LONGEST_WORD), 1);
    this.letter = new Uint8Array(room);
    this.parent = new Int32Array(room);
    this.word = new Int32Array(room).fill(-1);
    this.#firstChild = new Int32Array(room);
    this.#letters = new Int32Array(room);
    this.#yo = new Uint8Array(room);
    this.size = this.#grow(words, room);
  }

  /** The node that a letter (its place in the alphabet) leads to, −1 where none. */
  child(node: number, letter: number): number {
    const bits = this.#letters[node]!;
    if (letter === YO) return this.#yo[node] === 1 ? this.#firstChild[node]! + ones(bits) : -1;
    const bit = 1 << letter;
    return (bits & bit) === 0 ? -1 : this.#firstChild[node]! + ones(bits & (bit - 1));
  }

  /** The first child of a node, and the node behind its last. */
  firstChild(node: number): number {
    return this.#firstChild[node]!;
  }

  endOfChildren(node: number): number {
    return this.#firstChild[node]! + ones(this.#letters[node]!) + this.#yo[node]!;
  }

  /** Walks the words level by level; the words below a node are a stretch of the list. */
  #grow(words: readonly string[], room: number): number {
    const start = new Int32Array(room);
    const end = new Int32Array(room);
    const depths = new Uint8Array(room);
    end[0] = words.length;
    let size = 1;
    for (let node = 0; node < size; node++) {
      const depth = depths[node]!;
      let at = start[node]!;
      this.#firstChild[node] = size;
      while (at < end[node]! && Math.min(words[at]!.length, LONGEST_WORD) === depth) {
        if (this.word[node]! < 0) this.word[node] = at;
        at++;
      }
      while (at < end[node]!) {
        const unit = words[at]!.charAt(depth);
        const letter = RUSSIAN_ALPHABET.indexOf(unit);
        if (letter === YO) this.#yo[node] = 1;
        else this.#letters[node]! |= 1 << letter;
        start[size] = at;
        while (at < end[node]! && words[at]!.charAt(depth) === unit) at++;
        end[size] = at;
        this.letter[size] = letter;
        this.parent[size] = node;
        depths[size++] = depth + 1;
      }
    }
    return size;
  }
}
