import type { Dialect } from "./dialect.js";
import { mayBeTiming, readTimingLine } from "./timing-line.js";

/** What the first timing lines of a text look like. */
export interface SniffedTimings {
  /** Lines with two times and an arrow. */
  readonly timings: number;
  /** Lines that were meant as such. */
  readonly unreadable: number;
  /** Of the timings, how many have a comma before the thousandths. */
  readonly commas: number;
  /** How many have a number above them. */
  readonly numbered: number;
  /** How many have no hours. */
  readonly hourless: number;
  /** How many have settings of WebVTT behind the times. */
  readonly settings: number;
}

const MOST_TIMINGS = 12;
/** Lines of prose with an arrow; after so many no timing is looked for any more. */
const MOST_LINES = 400;
const LONGEST = 300;

/** Looks at the first lines of a text that may be timings. Linear. */
export function sniffTimings(head: string, dialect: Dialect): SniffedTimings {
  const found = { timings: 0, unreadable: 0, commas: 0, numbered: 0, hourless: 0, settings: 0 };
  let above = "";
  let looked = 0;
  for (const line of head.split(/\r\n|\r|\n/)) {
    if (found.timings >= MOST_TIMINGS || looked >= MOST_LINES) break;
    const before = above;
    if (line.trim() !== "") above = line.trim();
    if (line.length > LONGEST || !mayBeTiming(line)) continue;
    looked++;
    const timing = readTimingLine(line, 1, 1, dialect);
    if (timing === undefined) continue;
    if (timing.kind === "unreadable") {
      found.unreadable++;
      continue;
    }
    found.timings++;
    if (/\d ?,/.test(line)) found.commas++;
    if (/^\D?\d{1,6}\D?$/.test(before)) found.numbered++;
    if (/^\s*\d+:\d+[.,]/.test(line)) found.hourless++;
    if (/^(?:align|line|position|size|vertical|region):/.test(timing.rest)) found.settings++;
  }
  return found;
}
