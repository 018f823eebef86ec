import { median } from "../median.js";

/** How much a program held at a time. */
export interface MemorySample {
  /** Since the load began. */
  readonly seconds: number;
  /** Resident, in bytes. */
  readonly rss: number;
  /** Of JavaScript's heap in use, in bytes. */
  readonly heap: number;
}

/** How far memory may grow from the second third of the time to the last; the first is for warming up. */
export const MOST_GROWTH = 0.1;

/** By how much a figure grew from the second third of the samples to the last, median against median; 0.05 is 5 %. */
export function growthOf(samples: readonly MemorySample[], figure: "rss" | "heap"): number {
  const third = Math.floor(samples.length / 3);
  const part = (from: number, to?: number): number => median(samples.slice(from, to).map((sample) => sample[figure]));
  return part(2 * third) / part(third, 2 * third) - 1;
}
