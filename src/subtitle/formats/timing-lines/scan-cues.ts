import { openRegions, type NextTiming } from "./read-region.js";
import type { CueSink, Dialect, ScanStart } from "./dialect.js";
import { readStrictTiming, type StrictTiming } from "./strict-timing.js";
import { readTimingLine } from "./timing-line.js";

/** Reads a text piece by piece. */
export interface CueScanner {
  /**
   * Reads as far as cues are complete and returns how many characters that was; what is left belongs before the next
   * piece. The last piece is read to its end. Line ends must be "\n" or "\r\n", NUL taken out.
   */
  readonly scan: (text: string, last: boolean) => number;
  /** The line on which what is left begins, from 1. */
  readonly line: () => number;
}

/**
 * A scanner for formats whose cues are a timing line and the text below it. It jumps from `-->` to `-->`; a cue that is
 * written as the format says is read by character codes and cut out once. All else is left to the reading of regions.
 */
export function cueScanner(dialect: Dialect, sink: CueSink, from: ScanStart = { line: 1, offset: 0 }): CueScanner {
  const regions = openRegions(dialect, sink, from);
  const strict: StrictTiming = { start: 0, end: 0, lineStart: 0, lineEnd: 0, rest: 0 };

  function scan(text: string, last: boolean): number {
    const limit = last ? text.length : text.lastIndexOf("\n") + 1;
    let regionStart = 0;
    let search = 0;
    // Whether a line with an arrow stands in the region that is no timing, as it seems.
    let odd = false;
    for (;;) {
      const arrow = text.indexOf("-->", search);
      if (arrow < 0 || arrow >= limit) break;
      let next: NextTiming;
      if (readStrictTiming(text, arrow, dialect, strict)) {
        if (strict.lineEnd >= limit && !last) break;
        const rest = strict.lineEnd === strict.rest ? "" : text.slice(strict.rest, strict.lineEnd).trim();
        next = {
          start: strict.start,
          end: strict.end,
          rest,
          from: strict.lineStart,
          to: strict.lineEnd,
          repaired: undefined,
        };
      } else {
        const lineStart = Math.max(regionStart, text.lastIndexOf("\n", arrow) + 1);
        const found = text.indexOf("\n", arrow);
        const lineEnd = found < 0 ? text.length : found;
        if (lineEnd >= limit && !last) break;
        const line = readTimingLine(text.slice(lineStart, lineEnd), 0, 0, dialect);
        if (line?.kind !== "timing" || line.doubtful) {
          odd = true;
          search = lineEnd;
          continue;
        }
        next = { start: line.start, end: line.end, rest: line.rest, from: lineStart, to: lineEnd, repaired: line };
      }
      regions.close(text, regionStart, next, odd);
      regionStart = search = Math.min(next.to + 1, text.length);
      odd = false;
    }
    if (!last) {
      regions.moved(regionStart);
      return regionStart;
    }
    regions.close(text, regionStart, undefined, odd);
    return text.length;
  }

  return { scan, line: regions.line };
}
