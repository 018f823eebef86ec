import { ChunkAligner, type Chunk } from "./chunk-aligner.js";
import type { SpellingPair } from "./training-list.js";

/** Up to four Latin letters, or none, for one or two Cyrillic ones; two only where they are worth it. */
const SHAPE = { latin: [0, 4], cyrillic: [1, 2], longer: 0.1 } as const;
/** Pairs of letters that are no more than one after the other need no chunk of their own: it must be so many times likelier. */
const WORTH = 2;
const LEAST_COUNT = 5;
const LEAST_PROBABILITY = 0.0005;
/** Costs are −ln p in steps of a tenth. */
const STEPS = 10;

/** By Cyrillic chunk: `latin cost latin cost …`, cheapest first; the cost is −10 × ln of the Latin chunk's probability. */
export type ChunkCosts = Readonly<Record<string, string>>;

/** Learns how Cyrillic letters, alone and in pairs, are spelt in Latin: probabilities by expectation-maximisation, pruned. */
export function learnChunkCosts(pairs: readonly SpellingPair[]): ChunkCosts {
  const { chunks, counts } = new ChunkAligner(pairs, SHAPE);
  const bySource = new Map<string, { chunk: Chunk; count: number }[]>();
  chunks.forEach((chunk, number) => {
    const list = bySource.get(chunk.cyrillic) ?? [];
    bySource.set(chunk.cyrillic, list);
    list.push({ chunk, count: counts[number]! });
  });
  // Of all places where the letters stand, whether they are spelt as one or each for itself.
  const places = occurrences(pairs);
  const probabilities = new Map<string, number>();
  for (const [cyrillic, list] of bySource) {
    for (const { chunk, count } of list) probabilities.set(`${chunk.latin}|${cyrillic}`, count / places.get(cyrillic)!);
  }
  const inPieces = ({ latin, cyrillic }: Chunk): number => {
    let best = 0;
    for (let cut = 0; cut <= latin.length; cut++) {
      const first = probabilities.get(`${latin.slice(0, cut)}|${cyrillic[0]}`) ?? 0;
      const second = probabilities.get(`${latin.slice(cut)}|${cyrillic[1]}`) ?? 0;
      best = Math.max(best, first * second);
    }
    return best;
  };
  const table: Record<string, string> = {};
  for (const cyrillic of [...bySource.keys()].sort()) {
    const rows = bySource.get(cyrillic)!.flatMap(({ chunk, count }) => {
      const probability = count / places.get(cyrillic)!;
      if (count < LEAST_COUNT || probability < LEAST_PROBABILITY) return [];
      if (cyrillic.length > 1 && probability < WORTH * inPieces(chunk)) return [];
      return [{ latin: chunk.latin, cost: Math.round(-STEPS * Math.log(probability)) }];
    });
    rows.sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1));
    if (rows.length > 0) table[cyrillic] = rows.map(({ latin, cost }) => `${latin} ${cost}`).join(",");
  }
  return table;
}

function occurrences(pairs: readonly SpellingPair[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { cyrillic } of pairs) {
    for (let at = 0; at < cyrillic.length; at++) {
      for (let length = 1; length <= SHAPE.cyrillic[1]; length++) {
        const letters = cyrillic.slice(at, at + length);
        if (letters.length === length) places.set(letters, (places.get(letters) ?? 0) + 1);
      }
    }
  }
  return places;
}
