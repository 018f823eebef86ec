import { STEP } from "./offset-counts.js";

/** An offset that many pairs of moments agree on. */
export interface Peak {
  /** Milliseconds. */
  readonly offset: number;
  readonly score: number;
}

/** The highest places of a curve of counts, best first, none nearer to another than the distance given in milliseconds. */
export function peaksOf(curve: Float64Array, reach: number, most: number, apart: number): readonly Peak[] {
  const near = Math.round(apart / STEP);
  const candidates: number[] = [];
  for (let at = 0; at < curve.length; at++) {
    const value = curve[at]!;
    if (value > 0 && value >= (curve[at - 1] ?? 0) && value > (curve[at + 1] ?? 0)) candidates.push(at);
  }
  candidates.sort((one, other) => curve[other]! - curve[one]!);
  const taken: number[] = [];
  for (const at of candidates) {
    if (taken.every((other) => Math.abs(other - at) > near)) taken.push(at);
    if (taken.length === most) break;
  }
  return taken.map((at) => ({ offset: at * STEP - reach, score: curve[at]! }));
}

/** The highest value of a curve; 0 for one without any. */
export function highestOf(curve: Float64Array): number {
  let highest = 0;
  for (const value of curve) highest = Math.max(highest, value);
  return highest;
}

/** What a curve gives where nothing agrees: the mean over all offsets. */
export function meanOf(curve: Float64Array): number {
  let sum = 0;
  for (const value of curve) sum += value;
  return sum / curve.length;
}
