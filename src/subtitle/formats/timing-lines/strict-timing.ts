import type { Dialect } from "./dialect.js";

/** What `readStrictTiming` found; one object for all, as it is called for every cue of every file. */
export interface StrictTiming {
  start: number;
  end: number;
  lineStart: number;
  /** Where the line's "\n" stands, or the end of the text. */
  lineEnd: number;
  /** Where what stands behind the times begins. */
  rest: number;
}

/** The number of two digits at an offset, or a negative number. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** `mm:ss,mmm` at an offset in milliseconds, or -1. */
function minutesTime(text: string, at: number, separator: number): number {
  const minutes = two(text, at);
  const seconds = two(text, at + 3);
  const hundredths = two(text, at + 6);
  const last = text.charCodeAt(at + 8) - 48;
  if (minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || hundredths < 0 || !(last >= 0 && last <= 9))
    return -1;
  if (text.charCodeAt(at + 2) !== 58 || text.charCodeAt(at + 5) !== separator) return -1;
  return (minutes * 60 + seconds) * 1000 + hundredths * 10 + last;
}

/** `hh:mm:ss,mmm` at an offset in milliseconds, or -1. */
function hoursTime(text: string, at: number, separator: number): number {
  const hours = two(text, at);
  if (hours < 0 || text.charCodeAt(at + 2) !== 58) return -1;
  const rest = minutesTime(text, at + 3, separator);
  return rest < 0 ? -1 : hours * 3600000 + rest;
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || (at > 0 && text.charCodeAt(at - 1) === 10);
}

/**
 * Reads the line of a `-->` that is exactly as the format writes it; false for anything else, which `readTimingLine` then
 * looks at. Settings are passed over where the format has them.
 */
export function readStrictTiming(text: string, arrow: number, dialect: Dialect, found: StrictTiming): boolean {
  if (text.charCodeAt(arrow - 1) !== 32 || text.charCodeAt(arrow + 3) !== 32) return false;
  const { separator } = dialect;
  let lineStart = arrow - 13;
  let start = beginsLine(text, lineStart) ? hoursTime(text, lineStart, separator) : -1;
  if (start < 0) {
    if (!dialect.hoursOptional) return false;
    lineStart = arrow - 10;
    start = beginsLine(text, lineStart) ? minutesTime(text, lineStart, separator) : -1;
    if (start < 0) return false;
  }
  let rest = arrow + 16;
  let end = hoursTime(text, arrow + 4, separator);
  if (end < 0) {
    if (!dialect.hoursOptional) return false;
    rest = arrow + 13;
    end = minutesTime(text, arrow + 4, separator);
    if (end < 0) return false;
  }
  let lineEnd = rest;
  let code = text.charCodeAt(lineEnd);
  while (code === 32 || code === 9) code = text.charCodeAt(++lineEnd);
  if (code === 13) code = text.charCodeAt(++lineEnd);
  if (code !== 10 && lineEnd < text.length) {
    // A digit or letter that touches the time is no setting; nor is a second arrow.
    if (!dialect.settings || lineEnd === rest) return false;
    const next = text.indexOf("\n", lineEnd);
    lineEnd = next < 0 ? text.length : next;
    const second = text.indexOf("-->", rest);
    if (second >= 0 && second < lineEnd) return false;
  }
  found.start = start;
  found.end = end;
  found.lineStart = lineStart;
  found.lineEnd = lineEnd;
  found.rest = rest;
  return true;
}
