import type { CueSink, Dialect, ScanStart } from "./dialect.js";
import { evenStream } from "./even-stream.js";
import { cueScanner, type CueScanner } from "./scan-cues.js";

/** Cues out of text that comes in pieces. */
export interface CueStream {
  readonly piece: (text: string) => void;
  readonly end: () => void;
}

/** What is left of a piece may grow to this before the next scan waits for twice as much, so that no text is scanned often. */
const PATIENCE = 1 << 20;

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/**
 * Reads cues from pieces of a text; they go to the sink as soon as they are complete. `start` looks at the first piece, which
 * must hold the head of the file. Memory holds a piece and the cue that is not complete. Offsets count without NUL.
 */
export function cueStream(dialect: Dialect, sink: CueSink, start: (head: string) => ScanStart): CueStream {
  const even = evenStream();
  let scanner: CueScanner | undefined;
  let left = "";
  let wait = 0;

  function take(text: string, last: boolean): void {
    const piece = even.piece(text, last, () => (scanner?.line() ?? 1) + newlines(left));
    let whole = left === "" ? piece : left + piece;
    if (scanner === undefined) {
      const from = start(whole);
      scanner = cueScanner(dialect, sink, from);
      whole = whole.slice(from.offset);
    }
    if (whole.length < wait && !last) {
      left = whole;
      return;
    }
    left = whole.slice(scanner.scan(whole, last));
    wait = left.length > PATIENCE ? 2 * left.length : 0;
  }

  return {
    piece: (text) => take(text, false),
    end() {
      take("", true);
      for (const found of even.findings()) sink.finding(found);
    },
  };
}
