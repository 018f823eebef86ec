import type { Span } from "../model/index.js";

/** A text in which letters were exchanged, and the way back to the places of the text that was given. */
export interface ChangedText {
  readonly text: string;
  /** The span of the given text that stands behind a span of `text`. */
  readonly given: (start: number, end: number) => Span;
}

/** A letter with its marks; thirty are more than any writing has. */
const LETTER_WITH_MARKS = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu;

/**
 * A text with each letter that has marks, and those marks, put through `change`; letters without marks are kept. Where
 * things stand in the given text is worked out when it is first asked.
 */
export function changedLetters(given: string, change: (letter: string) => string): ChangedText {
  const changed = (letter: string): string => (letter.length === 1 ? letter : change(letter));
  let letters: Spans | undefined;
  const spans = (): Spans => (letters ??= spansOf(given, changed));
  return {
    text: given.replace(LETTER_WITH_MARKS, changed),
    given: (start, end) => ({
      start: spans().starts[start] ?? given.length,
      end: spans().ends[end - 1] ?? (end > 0 ? given.length : 0),
    }),
  };
}

interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** For each unit of the changed text, where the letter that it is of stands in the given one. */
function spansOf(given: string, changed: (letter: string) => string): Spans {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of given.matchAll(LETTER_WITH_MARKS)) {
    for (let unit = changed(letter).length; unit > 0; unit--) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { starts, ends };
}

/** A text in which nothing was changed. */
export function unchanged(text: string): ChangedText {
  return { text, given: (start, end) => ({ start, end }) };
}
