import type { Confidence, Span } from "../model/index.js";

/** A piece of the source text and where it begins there, in UTF-16 units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A value read from a stretch, with the place of the words it was read from, in offsets of the source text. */
export interface Found<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly confidence?: Confidence;
}

/** The whole of a text as a stretch. */
export function stretch(text: string, start = 0): Stretch {
  return { text, start };
}

/** The part of a stretch from one offset to another, counted from the beginning of the stretch. */
export function sub(of: Stretch, from: number, to: number = of.text.length): Stretch {
  return { text: of.text.slice(from, to), start: of.start + from };
}

const BLANK = /\s/u;

/** The stretch without the blanks (also no-break spaces and the byte order mark) at both ends; may be empty. */
export function trimmed(of: Stretch): Stretch {
  let from = 0;
  let to = of.text.length;
  while (from < to && BLANK.test(of.text.charAt(from))) from += 1;
  while (to > from && BLANK.test(of.text.charAt(to - 1))) to -= 1;
  return from === 0 && to === of.text.length ? of : sub(of, from, to);
}

/** The pieces of a stretch between separators, trimmed, without those that are empty; `separators` is a global pattern. */
export function cutAt(of: Stretch, separators: RegExp): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  for (const { 0: separator, index } of of.text.matchAll(separators)) {
    pieces.push(trimmed(sub(of, from, index)));
    from = index + separator.length;
  }
  pieces.push(trimmed(sub(of, from)));
  return pieces.filter(({ text }) => text !== "");
}

/** Where a stretch stands in the source text. */
export function spanOf(of: Stretch): Span {
  return { start: of.start, end: of.start + of.text.length };
}

/** The stretch between two offsets of the source text that lie inside a stretch. */
export function within(of: Stretch, span: Span): Stretch {
  return sub(of, span.start - of.start, span.end - of.start);
}
