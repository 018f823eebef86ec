/** A line of a file, without its end. */
export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Where it begins, in UTF-16 units from 0. */
  readonly offset: number;
}

const LF = 10;
const CR = 13;
const BOM = 0xfeff;

/** The lines of a text, ended by LF, CRLF or CR; a byte order mark before the first is not part of it. Linear. */
export function* sourceLines(text: string): Generator<SourceLine, void, undefined> {
  let start = text.charCodeAt(0) === BOM ? 1 : 0;
  let line = 1;
  // The next of each kind is looked for once, so that a file without one of them is not searched for it at every line.
  let lf = text.indexOf("\n", start);
  let cr = text.indexOf("\r", start);
  while (lf >= 0 || cr >= 0) {
    const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
    yield { text: text.slice(start, end), line: line++, offset: start };
    start = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
    if (lf >= 0 && lf < start) lf = text.indexOf("\n", start);
    if (cr >= 0 && cr < start) cr = text.indexOf("\r", start);
  }
  if (start < text.length) yield { text: text.slice(start), line, offset: start };
}

const LONGEST = 120;

/** A piece of a file as a finding shows it: trimmed, and cut when it is long. */
export function excerpt(text: string): string {
  const piece = text.length > 8 * LONGEST ? text.slice(0, 8 * LONGEST).trimStart() : text.trim();
  return piece.length > LONGEST ? piece.slice(0, LONGEST) + "…" : piece;
}
