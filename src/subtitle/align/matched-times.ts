import { placeFrom } from "../place-from.js";

/** The distance from a time to the nearest of sorted moments, with its sign; undefined when there are none. */
export function nearestTo(moments: Float64Array, time: number): number | undefined {
  const at = placeFrom(moments, time);
  const after = moments[at];
  const before = moments[at - 1];
  if (after === undefined) return before === undefined ? undefined : before - time;
  return before !== undefined && time - before < after - time ? before - time : after - time;
}

/** How far each moment of the file, put in place, is from the nearest of the reference, where that is within reach. */
function distances(
  file: Float64Array,
  reference: Float64Array,
  place: { readonly rate: number; readonly offset: number },
  tolerance: number,
): Float64Array {
  const near = new Float64Array(file.length);
  let count = 0;
  for (const moment of file) {
    const distance = nearestTo(reference, moment * place.rate + place.offset);
    if (distance !== undefined && Math.abs(distance) <= tolerance) near[count++] = distance;
  }
  return near.subarray(0, count).sort();
}

/** An offset found by the moments that match: their median, and how many they are. */
export interface RefinedOffset {
  readonly offset: number;
  readonly matched: number;
}

/**
 * Moves an offset by the median distance of the moments that match within a tolerance, twice: the second time without what
 * only the first place let in. All in milliseconds.
 */
export function refinedOffset(
  file: Float64Array,
  reference: Float64Array,
  rate: number,
  coarse: number,
  tolerance: number,
): RefinedOffset {
  let offset = coarse;
  let matched = 0;
  for (let round = 0; round < 2; round++) {
    const near = distances(file, reference, { rate, offset }, tolerance);
    if (near.length === 0) return { offset: Math.round(offset), matched: 0 };
    offset += near[near.length >> 1]!;
    matched = near.length;
  }
  return { offset: Math.round(offset), matched };
}
