import { RUSSIAN_ALPHABET } from "../spelling/index.js";
import { LONGEST_LATIN_CHUNK, NO_CHUNK, chunkCosts } from "./chunk-costs.js";

/** What a letter costs, in nats, that is against all learning: a Latin one that stands for nothing, a Cyrillic one not written. */
const SILENT = 6;
const UNWRITTEN = 6;
const CHUNKS_A_PLACE = LONGEST_LATIN_CHUNK + 1;

/** A Latin word cut in every way: at each place the numbers of the chunks of none to four letters that begin there. */
export interface LatinChunks {
  readonly length: number;
  readonly chunks: Int16Array;
}

/** Cuts a word in the Latin letters of the table. */
export function latinChunksOf(latin: string): LatinChunks {
  const { latinChunks } = chunkCosts();
  const chunks = new Int16Array((latin.length + 1) * CHUNKS_A_PLACE).fill(NO_CHUNK);
  for (let place = 0; place <= latin.length; place++) {
    for (let length = 0; length <= LONGEST_LATIN_CHUNK && place + length <= latin.length; length++) {
      chunks[place * CHUNKS_A_PLACE + length] = latinChunks.get(latin.slice(place, place + length)) ?? NO_CHUNK;
    }
  }
  return { length: latin.length, chunks };
}

/** What it costs to spell a word in small Russian letters by a Latin one, in nats: the cheapest way to cut both (Viterbi). */
export function spellingCost({ length, chunks }: LatinChunks, cyrillic: string): number {
  const { latinChunks, rowOfLetter, rowOfPair, costs } = chunkCosts();
  const letters = Array.from(cyrillic, (letter) => RUSSIAN_ALPHABET.indexOf(letter));
  const width = length + 1;
  // Cells of three lines: where the next letter, and the one behind it, have been spelt.
  let here = new Float64Array(width).fill(Infinity);
  let next = new Float64Array(width).fill(Infinity);
  let afterNext = new Float64Array(width).fill(Infinity);
  here[0] = 0;
  for (let at = 0; at <= letters.length; at++) {
    const letter = letters[at];
    const second = letters[at + 1];
    const row = letter === undefined ? NO_CHUNK : rowOfLetter[letter]!;
    const pairRow =
      letter === undefined || second === undefined ? NO_CHUNK : rowOfPair[letter * RUSSIAN_ALPHABET.length + second]!;
    for (let place = 0; place < width; place++) {
      const cost = here[place]!;
      if (place < length && cost + SILENT < here[place + 1]!) here[place + 1] = cost + SILENT;
      if (cost + UNWRITTEN < next[place]!) next[place] = cost + UNWRITTEN;
      for (let more = 0; more <= LONGEST_LATIN_CHUNK; more++) {
        const chunk = chunks[place * CHUNKS_A_PLACE + more]!;
        if (chunk === NO_CHUNK) continue;
        if (row !== NO_CHUNK) {
          const sum = cost + costs[row * latinChunks.size + chunk]!;
          if (sum < next[place + more]!) next[place + more] = sum;
        }
        if (pairRow !== NO_CHUNK) {
          const sum = cost + costs[pairRow * latinChunks.size + chunk]!;
          if (sum < afterNext[place + more]!) afterNext[place + more] = sum;
        }
      }
    }
    if (at < letters.length) [here, next, afterNext] = [next, afterNext, here.fill(Infinity)];
  }
  return here[length]!;
}
