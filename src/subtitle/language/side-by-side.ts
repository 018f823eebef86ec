import type { Cue } from "../../model/index.js";

/** Two texts in one line, one beside the other: `Bonjour. / Goedendag.`, `Bonjour. | Goedendag.` */
const SEPARATOR = / (?:\/{1,2}|\||‖) /g;
const LETTERS = /\p{L}{2}/u;
/** So many of the lines that hold words, from which it is how the file was written. */
const LEAST_SHARE = 0.7;
const FEWEST_LINES = 3;

/** Where the sides of a line begin and end, in UTF-16 units from the beginning of the line. */
export interface Side {
  readonly start: number;
  readonly end: number;
}

/** The two sides of a line; undefined for one that has not just one separator with words before and behind it. */
export function sidesOf(line: string): readonly [Side, Side] | undefined {
  const [separator, another] = line.matchAll(SEPARATOR);
  if (separator === undefined || another !== undefined) return undefined;
  const end = separator.index;
  const start = end + separator[0].length;
  if (!LETTERS.test(line.slice(0, end)) || !LETTERS.test(line.slice(start))) return undefined;
  return [
    { start: 0, end },
    { start, end: line.length },
  ];
}

/** Whether nearly every line of a file has two sides, so that a line is to be read as two. */
export function isSideBySide(cues: readonly Pick<Cue, "text">[]): boolean {
  let [worded, sided] = [0, 0];
  for (const { text } of cues) {
    for (const line of text.split("\n")) {
      if (!LETTERS.test(line)) continue;
      worded++;
      if (sidesOf(line) !== undefined) sided++;
    }
  }
  return sided >= FEWEST_LINES && sided >= worded * LEAST_SHARE;
}
