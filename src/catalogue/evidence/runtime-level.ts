import type { RuntimeLevel } from "./levels.js";

/** Film runs at 24 frames a second, European television at 25: the same film is shorter there. */
const TELEVISION_SPEED = 25 / 24;
/** Both sides are rounded to minutes. */
const ROUNDED = 1;
const ROUNDING = 1;
const CREDITS = 3;
const OTHER_PRINT = 6;
const OTHER_CUT = 15;

/**
 * How two running times in minutes agree: a minute is rounding, three are credits, six another print, as is the ratio of
 * film run at television speed. Undefined when either is not known or not above 0.
 */
export function runtimeLevel(a: number | undefined, b: number | undefined): RuntimeLevel | undefined {
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return undefined;
  const apart = Math.abs(a - b);
  if (apart <= ROUNDING) return "same";
  if (apart <= CREDITS) return "close";
  if (apart <= OTHER_PRINT || Math.abs(Math.max(a, b) - Math.min(a, b) * TELEVISION_SPEED) <= ROUNDED) return "near";
  return apart <= OTHER_CUT ? "off" : "far";
}
