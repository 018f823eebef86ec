/** Moments are compared on a grid of this many milliseconds. */
export const STEP = 10;
/** How far two files are apart that were made for one copy, or nearly. */
export const NEAR_REACH = 60_000;
/** How far a scene that is missing, a reel or an overture, can move what follows. */
export const FAR_REACH = 15 * 60_000;

/** How many pairs of moments are looked at for one rate: more of them say nothing new, and take time. */
const MOST_PAIRS = 500_000;
const MOST_MOMENTS = 20_000;

/** Distinct moments in rising order, no more than can be compared; files of such length are thinned evenly. */
export function distinctMoments(times: Iterable<number>): Float64Array {
  const all = Float64Array.from(new Set(times)).sort();
  if (all.length <= MOST_MOMENTS) return all;
  const every = all.length / MOST_MOMENTS;
  return Float64Array.from({ length: MOST_MOMENTS }, (_, at) => all[Math.floor(at * every)]!);
}

/** How often each offset within a reach, to either side, would bring a moment of the file onto one of the reference. */
export class OffsetCounts {
  readonly counts: Float64Array;

  /** The reach in milliseconds. */
  constructor(readonly reach: number) {
    this.counts = new Float64Array((2 * reach) / STEP + 1);
  }

  /** Counts the pairs of two lists of moments, the file's at a rate. */
  add(file: Float64Array, reference: Float64Array, rate: number, weight: number): void {
    const pairs = this.#pairs(file, reference, rate);
    const every = Math.max(1, Math.ceil(pairs / MOST_PAIRS));
    const { reach } = this;
    let from = 0;
    for (let at = 0; at < file.length; at += every) {
      const time = file[at]! * rate;
      while (from < reference.length && reference[from]! < time - reach) from++;
      for (let other = from; other < reference.length; other++) {
        const offset = reference[other]! - time;
        if (offset > reach) break;
        this.counts[Math.round((offset + reach) / STEP)]! += weight;
      }
    }
  }

  /** How many pairs there are, or nearly: both ends of the reach move forward with the file. */
  #pairs(file: Float64Array, reference: Float64Array, rate: number): number {
    let low = 0;
    let high = 0;
    let pairs = 0;
    for (const moment of file) {
      while (low < reference.length && reference[low]! < moment * rate - this.reach) low++;
      while (high < reference.length && reference[high]! <= moment * rate + this.reach) high++;
      pairs += high - low;
    }
    return pairs;
  }

  /** The counts summed over windows of `2 * width + 1` steps, the middle counting most (a triangle). */
  smoothed(width: number): Float64Array {
    const { counts } = this;
    const once = boxed(counts, width);
    return boxed(once, width);
  }
}

/** Sums over windows of `2 * (width >> 1) + 1`, in one pass. */
function boxed(values: Float64Array, width: number): Float64Array {
  const half = width >> 1;
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let at = -half; at < values.length; at++) {
    const enters = at + half;
    const leaves = at - half - 1;
    if (enters < values.length) sum += values[enters]!;
    if (leaves >= 0) sum -= values[leaves]!;
    if (at >= 0) sums[at] = sum;
  }
  return sums;
}
