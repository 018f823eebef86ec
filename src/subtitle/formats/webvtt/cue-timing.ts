/** Times and settings of a timing line. */
export interface CueTiming {
  readonly start: number;
  readonly end: number;
  readonly settings: string;
}

/** ASCII whitespace; vertical tabs are none. */
const BLANK = "[ \\t\\f\\r]*";
const TIME = "(?:(\\d+):)?(\\d\\d):(\\d\\d)\\.(\\d{3})";
const TIMING = new RegExp(`^${BLANK}${TIME}${BLANK}-->${BLANK}${TIME}(?!\\d)`);

/** Milliseconds from hours, minutes, seconds and thousandths; undefined above 59 minutes or seconds. */
function milliseconds(parts: readonly (string | undefined)[]): number | undefined {
  const [hours = "0", minutes, seconds, thousandths] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const value = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Reads a timing line as the W3C algorithm does (§6.3 "collect WebVTT cue timings and settings"); undefined where that
 * fails, and where a time is more than a number can hold. Linear.
 */
export function readCueTiming(line: string): CueTiming | undefined {
  const match = TIMING.exec(line);
  if (match === null) return undefined;
  const start = milliseconds(match.slice(1, 5));
  const end = milliseconds(match.slice(5, 9));
  if (start === undefined || end === undefined) return undefined;
  return { start, end, settings: line.slice(match[0].length) };
}
