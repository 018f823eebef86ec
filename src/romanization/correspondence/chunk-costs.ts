import { CHUNK_COSTS, SPELLING_LETTERS } from "../../generated/chunk-costs.js";
import { RUSSIAN_ALPHABET } from "../spelling/index.js";

/** Costs in the table are in tenths of a nat. */
const STEPS = 10;
/** The most Latin letters of a chunk. */
export const LONGEST_LATIN_CHUNK = 4;
/** What no row of the table has. */
export const NO_CHUNK = -1;

/** What Cyrillic letters cost, in nats, when they are spelt by Latin ones. */
export interface ChunkCosts {
  /** The Latin letters told apart. */
  readonly latinLetters: ReadonlySet<string>;
  /** Numbers of the Latin chunks, of none to four letters. */
  readonly latinChunks: ReadonlyMap<string, number>;
  /** Rows of one Cyrillic letter, by its place in the alphabet, and of two: first × letters + second; {@link NO_CHUNK} where none. */
  readonly rowOfLetter: Int16Array;
  readonly rowOfPair: Int16Array;
  /** The cost of a Latin chunk in a row: row × chunks + chunk; infinite where it does not stand for these letters. */
  readonly costs: Float32Array;
}

let read: ChunkCosts | undefined;

/** The learned table, read when first asked for. */
export function chunkCosts(): ChunkCosts {
  return (read ??= readCosts());
}

function readCosts(): ChunkCosts {
  const letters = RUSSIAN_ALPHABET.length;
  const rowOfLetter = new Int16Array(letters).fill(NO_CHUNK);
  const rowOfPair = new Int16Array(letters * letters).fill(NO_CHUNK);
  const latinChunks = new Map<string, number>();
  const rows = CHUNK_COSTS.split("|").map((line, row) => {
    const [cyrillic = "", list = ""] = line.split("=");
    const [first = 0, second] = [...cyrillic].map((letter) => RUSSIAN_ALPHABET.indexOf(letter));
    if (second === undefined) rowOfLetter[first] = row;
    else rowOfPair[first * letters + second] = row;
    return list.split(",").map((pair): readonly [chunk: number, cost: number] => {
      const [latin = "", cost] = pair.split(" ");
      if (!latinChunks.has(latin)) latinChunks.set(latin, latinChunks.size);
      return [latinChunks.get(latin)!, Number(cost) / STEPS];
    });
  });
  const costs = new Float32Array(rows.length * latinChunks.size).fill(Infinity);
  rows.forEach((row, number) => {
    for (const [chunk, cost] of row) costs[number * latinChunks.size + chunk] = cost;
  });
  return { latinLetters: new Set(SPELLING_LETTERS), latinChunks, rowOfLetter, rowOfPair, costs };
}
