import { agreement } from "./agreement.js";
import { nearestTo, refinedOffset } from "./matched-times.js";

/** A stretch of the file that has an offset of its own: from this moment of the file on, in milliseconds. */
export interface AlignedPiece {
  readonly from: number;
  readonly offset: number;
}

/** A piece, and how many of its moments match. */
export interface MatchedPiece extends AlignedPiece {
  readonly matched: number;
}

/** To change the offset must save this many cues: fewer match by chance. */
const CHANGE = 6;
/** A piece has this many cues that match, and this share of its cues beyond chance. */
const LEAST_MATCHED = 8;
const LEAST_AGREEMENT = 0.4;
/** Offsets nearer than this are one, in milliseconds. */
const ONE_OFFSET = 120;

/** The offset each moment is given, by place in the list, so that as few as possible go without match (Viterbi). */
function cheapestPath(
  file: Float64Array,
  reference: Float64Array,
  rate: number,
  offsets: readonly number[],
  tolerance: number,
): Uint8Array {
  const width = offsets.length;
  const cameFrom = new Uint8Array(file.length * width);
  let costs = new Float64Array(width);
  for (let at = 0; at < file.length; at++) {
    let best = 0;
    for (let state = 1; state < width; state++) if (costs[state]! < costs[best]!) best = state;
    const next = new Float64Array(width);
    for (let state = 0; state < width; state++) {
      const distance = nearestTo(reference, file[at]! * rate + offsets[state]!);
      const misses = distance === undefined || Math.abs(distance) > tolerance ? 1 : 0;
      const changes = costs[best]! + CHANGE < costs[state]!;
      cameFrom[at * width + state] = changes ? best : state;
      next[state] = (changes ? costs[best]! + CHANGE : costs[state]!) + misses;
    }
    costs = next;
  }
  const path = new Uint8Array(file.length);
  let state = costs.indexOf(Math.min(...costs));
  for (let at = file.length - 1; at >= 0; at--) {
    path[at] = state;
    state = cameFrom[at * width + state]!;
  }
  return path;
}

/**
 * Cuts a file where its offset to the reference jumps, as between two cuts of a film. Offsets are those to choose from.
 * Fewer than two pieces: it does not jump.
 */
export function alignedPieces(
  file: Float64Array,
  reference: Float64Array,
  rate: number,
  offsets: readonly number[],
  tolerance: number,
): readonly MatchedPiece[] {
  const path = cheapestPath(file, reference, rate, offsets, tolerance);
  const pieces: MatchedPiece[] = [];
  for (let from = 0, to = 0; from < file.length; from = to) {
    while (to < file.length && path[to] === path[from]) to++;
    const coarse = offsets[path[from]!]!;
    const { offset, matched } = refinedOffset(file.subarray(from, to), reference, rate, coarse, tolerance);
    if (matched < LEAST_MATCHED) continue;
    if (agreement(matched, to - from, reference, tolerance) < LEAST_AGREEMENT) continue;
    const last = pieces.at(-1);
    if (last !== undefined && Math.abs(last.offset - offset) < ONE_OFFSET) {
      pieces[pieces.length - 1] = { ...last, matched: last.matched + matched };
    } else {
      pieces.push({ from: file[from]!, offset, matched });
    }
  }
  return pieces;
}
