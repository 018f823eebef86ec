/** Every gram of the letters a–z, figures and the blank has a number of its own; the others share what is left. */
const PLAIN = 37;
const PLAIN_GRAMS = PLAIN ** 3;
/** There are so many grams, by number. */
export const GRAM_SPACE = 1 << 17;
/** Of a longer title the head alone is indexed, so that no title costs more than this. */
const MOST_LETTERS = 160;

/** Writes the trigrams of keys, each gram of a key once, as numbers below {@link GRAM_SPACE}. */
export class GramWriter {
  /** The grams of the last key, as many as {@link write} said. */
  readonly grams = new Uint32Array(MOST_LETTERS);
  readonly #seen = new Uint32Array(GRAM_SPACE);
  #turn = 0;

  /**
   * How many grams the key has: one at least, for there is a blank on either side of it. Of an `open` key, which may go on,
   * there is none behind: the grams that every key has that begins so.
   */
  write(key: string, open = false): number {
    const turn = ++this.#turn;
    const length = Math.min(key.length, MOST_LETTERS);
    const end = open ? length : Math.max(length, 1) + 1;
    let count = 0;
    let second = length > 0 ? key.charCodeAt(0) : 0x20;
    let firstUnit = 0x20;
    let firstPlain = 0;
    let secondPlain = plainOf(second);
    for (let at = 1; at < end; at++) {
      const third = at < length ? key.charCodeAt(at) : 0x20;
      const thirdPlain = plainOf(third);
      const gram =
        firstPlain < PLAIN && secondPlain < PLAIN && thirdPlain < PLAIN
          ? (firstPlain * PLAIN + secondPlain) * PLAIN + thirdPlain
          : otherGram(firstUnit, second, third);
      if (this.#seen[gram] !== turn) {
        this.#seen[gram] = turn;
        this.grams[count++] = gram;
      }
      firstUnit = second;
      firstPlain = secondPlain;
      second = third;
      secondPlain = thirdPlain;
    }
    return count;
  }
}

function plainOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27;
  return unit === 0x20 ? 0 : PLAIN;
}

function otherGram(first: number, second: number, third: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
  return PLAIN_GRAMS + (((mixed ^ (mixed >>> 16)) >>> 0) % (GRAM_SPACE - PLAIN_GRAMS));
}
