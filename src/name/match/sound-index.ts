import { soundKey } from "../../romanization/index.js";

const BOUNDARY = "#";
/** Pairs that too many words have are left out when the rarer ones have found so many. */
const ENOUGH = 50_000;

/** Words by the pairs of symbols in their sound keys, whatever script they are in. */
export class SoundIndex {
  readonly #pairs = new Map<string, number[]>();
  readonly #lengths: Float64Array;
  readonly #shared: Float64Array;

  constructor(words: readonly string[]) {
    this.#lengths = new Float64Array(words.length);
    this.#shared = new Float64Array(words.length);
    words.forEach((word, number) => {
      const pairs = pairsOf(soundKey(word));
      this.#lengths[number] = pairs.length;
      for (const pair of pairs) {
        const list = this.#pairs.get(pair);
        if (list === undefined) this.#pairs.set(pair, [number]);
        else list.push(number);
      }
    });
  }

  /** The numbers of the words nearest to one by sound, `most` at most, the nearest first. */
  nearest(word: string, most: number): readonly number[] {
    const pairs = pairsOf(soundKey(word));
    const seen: number[] = [];
    const lists = pairs.map((pair) => this.#pairs.get(pair) ?? []).sort((a, b) => a.length - b.length);
    let visited = 0;
    for (const list of lists) {
      if (visited > ENOUGH) break;
      visited += list.length;
      const weight = Math.log(1 + this.#lengths.length / (1 + list.length));
      for (const number of list) {
        if (this.#shared[number] === 0) seen.push(number);
        this.#shared[number]! += weight;
      }
    }
    const nearness = seen.map((number): [number, number] => [
      number,
      this.#shared[number]! / Math.sqrt(this.#lengths[number]! * pairs.length),
    ]);
    for (const number of seen) this.#shared[number] = 0;
    return nearness
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .map(([number]) => number);
  }
}

/** The different neighbours in a key, its ends included. */
function pairsOf(key: string): readonly string[] {
  const marked = BOUNDARY + key + BOUNDARY;
  const pairs = new Set<string>();
  for (let at = 1; at < marked.length; at++) pairs.add(marked.slice(at - 1, at + 1));
  return [...pairs];
}
