import assert from "node:assert/strict";
import type { Found, Stretch } from "../../../src/record/stretch.js";

/** A text in front of the one that is read, so that spans into the source differ from offsets of the stretch. */
export const BEFORE = "Before. ";

/** A stretch that does not begin where its source begins. */
export function later(text: string): Stretch {
  return { text, start: BEFORE.length };
}

/** The words of the source that a finding points to. */
export function wordsOf(text: string, found: Pick<Found<unknown>, "span">): string {
  return (BEFORE + text).slice(found.span.start, found.span.end);
}

/** The lines of a text as stretches, blank ones left out. */
export function linesOf(text: string): Stretch[] {
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const of = { text: line, start };
    start += line.length + 1;
    return of;
  });
  return lines.filter(({ text: line }) => line.trim() !== "");
}

/** Spans lie inside the stretch and are not empty. */
export function assertInside(of: Stretch, found: readonly Pick<Found<unknown>, "span">[]): void {
  for (const { span } of found) {
    assert.ok(
      span.start >= of.start && span.end <= of.start + of.text.length && span.start < span.end,
      JSON.stringify(span),
    );
  }
}
