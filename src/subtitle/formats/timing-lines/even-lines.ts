import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { lineColumn } from "../../../text/index.js";

/** A text whose lines end with "\n" or "\r\n" only, and in which there is no NUL. */
export interface EvenText {
  readonly text: string;
  /** The offset in the text as it was given. */
  readonly written: (offset: number) => number;
  readonly findings: readonly Finding[];
}

/** The first line end that is a lone "\r", or that is another than the one before; -1 when all are alike. */
function unevenLineEnd(text: string): number {
  if (!text.includes("\r")) return -1;
  // "\r\n" is one line end; all "\n" must have the same before them, and no "\r" anything else behind it.
  let before: boolean | undefined;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const crlf = text.charCodeAt(at - 1) === 13;
    if (before !== undefined && before !== crlf) return at;
    before = crlf;
  }
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) return at;
  }
  return -1;
}

/** Offsets of a text without NUL in the text with them. */
function offsetsWithNul(text: string): (offset: number) => number {
  const before: number[] = [];
  for (let at = text.indexOf("\0"); at >= 0; at = text.indexOf("\0", at + 1)) before.push(at - before.length);
  return (offset) => {
    let low = 0;
    let high = before.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}

const same = (offset: number): number => offset;

/**
 * Makes the line ends of a text fit for reading by lines and takes NUL out, each told once where it is first seen. Lone
 * "\r" become "\n", so that offsets stay.
 */
export function evenText(text: string): EvenText {
  const findings: Finding[] = [];
  const uneven = unevenLineEnd(text);
  if (uneven >= 0) findings.push(finding("parse/newline", { ...lineColumn(text, uneven) }));
  const evened = uneven >= 0 ? text.replace(/\r(?!\n)/g, "\n") : text;
  const nul = evened.indexOf("\0");
  if (nul < 0) return { text: evened, written: same, findings };
  const clean = evened.replaceAll("\0", "");
  findings.push(finding("parse/nul", { ...lineColumn(text, nul), count: evened.length - clean.length }));
  return { text: clean, written: offsetsWithNul(evened), findings };
}
