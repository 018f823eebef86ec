import type { YearLevel } from "./levels.js";

/**
 * How two years of a film agree. Production, first screening and release fall into neighbouring years, so one year apart
 * still speaks for it. Undefined when either is not known.
 */
export function yearLevel(a: number | undefined, b: number | undefined): YearLevel | undefined {
  if (a === undefined || b === undefined) return undefined;
  const apart = Math.abs(a - b);
  if (apart === 0) return "same";
  if (apart <= 1) return "adjacent";
  return apart <= 2 ? "near" : "far";
}
