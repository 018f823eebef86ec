import type { Span } from "../../model/index.js";

/** A piece of a text: where it stands, and what stands there. */
export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/** A stretch of `text` without the blanks around it. */
export function stretch(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = Math.max(from, end - (piece.length - piece.trimEnd().length));
  return { text: text.slice(from, to), span: { start: from, end: to } };
}
