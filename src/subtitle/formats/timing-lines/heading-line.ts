import type { Dialect } from "./dialect.js";
import { readIndexLine } from "./index-line.js";
import { visibleText } from "./invisible-characters.js";
import type { RegionLine } from "./region-lines.js";

/** The line above a timing that is its number or its name. */
export interface HeadingLine {
  readonly at: RegionLine;
  /** How many of the lines are left when it is taken away. */
  readonly before: number;
  readonly index: number | null;
  readonly id?: string;
  /** Digits and more: `A1`, `#1`. */
  readonly odd: boolean;
  /** Blank lines stand between it and the timing. */
  readonly gap: boolean;
  /** The line above that gives the same number. */
  readonly doubled?: RegionLine;
  readonly invisible?: { readonly column: number; readonly code: string };
}

/** What is known of the cue before. */
export interface CueBefore {
  /** Whether there is one. */
  readonly open: boolean;
  /** Which it is, from 1. */
  readonly number: number;
  /** The number that the file gives it. */
  readonly index: number | null;
}

/** Whether a number in front of a timing is meant as its index, and not as the last line of the text before. */
function isIndex(
  odd: boolean,
  number: number,
  gap: boolean,
  above: RegionLine | undefined,
  before: CueBefore,
): boolean {
  const next = before.index !== null && number === before.index + 1;
  // A file of which only some cues are numbered: then the number must be the right one.
  const counts = before.index !== null || number === before.number + 1;
  const free = above === undefined ? !before.open : above.blank;
  // The first line below a timing is its text, unless the number is the one that must come.
  if (above === undefined && before.open) return odd || gap ? next : before.index !== null;
  if (free) return !gap || (odd ? number === (before.index ?? 0) + 1 : !before.open || before.index !== null);
  return !gap && (odd ? next : counts);
}

/**
 * Where the same number stands once more above a number, with a blank line or nothing above that, as programs leave it that
 * number a file anew; undefined where it does not. Right below a text it may be text.
 */
function doubledAt(lines: readonly RegionLine[], where: number, number: number, before: CueBefore): number | undefined {
  const at = lines[where - 1]?.blank === true ? where - 2 : where - 1;
  const [line, above] = [lines[at], lines[at - 1]];
  if (line === undefined || !(above === undefined ? !before.open : above.blank)) return undefined;
  const index = readIndexLine(visibleText(line.text).text);
  return index?.plain === true && index.number === number ? at : undefined;
}

/**
 * Finds the number or name of the cue that begins below these lines; undefined when the last of them is text, or there is
 * none. A name (WebVTT) must have a blank line above it, a number need not.
 */
export function headingLine(
  lines: readonly RegionLine[],
  before: CueBefore,
  dialect: Dialect,
): HeadingLine | undefined {
  const gap = lines.at(-1)?.blank === true;
  const where = lines.length - (gap ? 2 : 1);
  const at = lines[where];
  if (at === undefined) return undefined;
  const above = lines[where - 1];
  const visible = visibleText(at.text);
  const invisible = visible.first === undefined ? {} : { invisible: visible.first };
  const index = readIndexLine(visible.text);
  if (dialect.heading === "id") {
    const free = above === undefined ? !before.open : above.blank;
    if (free && !gap) return { at, before: where, index: null, id: at.text, odd: false, gap };
    const counts = index?.plain === true && (gap ? free : above !== undefined);
    return counts ? { at, before: where, index: null, id: visible.text.trim(), odd: false, gap } : undefined;
  }
  if (index === undefined) return undefined;
  const doubled = index.plain && !gap ? doubledAt(lines, where, index.number, before) : undefined;
  if (doubled !== undefined) {
    return { at, before: doubled, index: index.number, odd: false, gap, doubled: lines[doubled]!, ...invisible };
  }
  if (!isIndex(!index.plain, index.number, gap, above, before)) return undefined;
  return { at, before: where, index: index.number, odd: !index.plain, gap, ...invisible };
}
