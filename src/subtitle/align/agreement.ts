/** Of some hundred thousand places that are tried the luckiest is this many standard deviations above the mean. */
const LUCKIEST = 4.5;
const NO_EVIDENCE = 0.8;

/**
 * The share of moments that agree with the reference, beyond what the luckiest place of two unrelated files gives: 0 for
 * that and below, 1 for all of them. The reference's moments are taken to be spread evenly over its length.
 */
export function agreement(matched: number, moments: number, reference: Float64Array, tolerance: number): number {
  if (moments === 0 || reference.length === 0) return 0;
  const length = reference.at(-1)! - reference[0]! + 2 * tolerance;
  const chance = 1 - Math.exp((-2 * tolerance * reference.length) / length);
  // Where nearly everything matches everywhere, nothing can be told.
  if (chance > NO_EVIDENCE) return 0;
  const luck = Math.min(0.99, chance + LUCKIEST * Math.sqrt((chance * (1 - chance)) / moments));
  return Math.max(0, (Math.min(1, matched / moments) - luck) / (1 - luck));
}
