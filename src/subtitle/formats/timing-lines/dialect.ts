import type { Finding } from "../../../model/index.js";

/** What stands above a timing line: a number that counts the cues, or a name that is kept. */
export type Heading = "index" | "id";

/** In what the formats of timing lines (SubRip, WebVTT) differ. */
export interface Dialect {
  /** The code of the sign before the thousandths. */
  readonly separator: number;
  /** Whether `01:02.000` is a whole time. */
  readonly hoursOptional: boolean;
  /** Whether settings may stand behind the times. */
  readonly settings: boolean;
  readonly heading: Heading;
  /** Whether a blank line ends the text for good. What follows without a timing is then left out, else it stays with the cue. */
  readonly blankEnds: boolean;
  /** Whether a block between two cues, its first line given, is a comment, a style and the like; it has then taken it. */
  readonly takesBlock: (lines: readonly string[]) => boolean;
}

/** Where what is found in a file goes. The scanner makes nothing of its own, so that a summary costs no memory. */
export interface CueSink {
  /**
   * A cue. Its text is as written, lines parted by "\n", without blank lines. Plain says that no sign of markup is in it.
   * Settings are what stands behind the times, trimmed. Lines count from 1; `line` is where the cue begins, its number or name included.
   */
  readonly cue: (
    start: number,
    end: number,
    text: string,
    plain: boolean,
    line: number,
    offset: number,
    id: string | undefined,
    settings: string,
    timingLine: number,
  ) => void;
  readonly finding: (finding: Finding) => void;
}

/** Where the scan begins, when something was read before it. */
export interface ScanStart {
  /** The line, from 1. */
  readonly line: number;
  /** The offset in the whole text. */
  readonly offset: number;
}
