import type { Cue, SubtitleDocument } from "../../model/index.js";
import { stackedCue } from "./lines-of-cue.js";

/** Cues that begin within so many milliseconds of each other belong together … */
const NEAR_START = 500;
/** … and so do those that share as much of the shorter one. */
const LEAST_SHARED = 0.6;

/** A file in two languages, and how many of its cues are in one of them only. */
export interface MergedSubtitles {
  readonly document: SubtitleDocument;
  readonly alone: number;
}

/**
 * Puts two documents on top of each other, the first above, in the format and with the times of the first. Cues that begin
 * within half a second or share three fifths of the shorter one are a pair; what has no partner stays alone, so that nothing
 * is lost. Cues come in the order of their times; the language is left out, since there are two.
 */
export function mergeBilingual(upper: SubtitleDocument, lower: SubtitleDocument): MergedSubtitles {
  const above = inOrder(upper.cues);
  const below = inOrder(lower.cues);
  const cues: Cue[] = [];
  let alone = 0;
  let [a, b] = [0, 0];
  while (a < above.length || b < below.length) {
    const [first, second] = [above[a], below[b]];
    if (first && second && belongTogether(first, second, above[a + 1], below[b + 1])) {
      cues.push(stackedCue(first, second));
      a++;
      b++;
      continue;
    }
    alone++;
    if (first && (!second || first.start <= second.start)) cues.push(above[a++]!);
    else cues.push(below[b++]!);
  }
  return { document: { ...upper, language: null, cues }, alone };
}

function inOrder(cues: readonly Cue[]): readonly Cue[] {
  return cues.toSorted((one, other) => one.start - other.start);
}

/** Whether two cues are a pair, and neither would be a better one with the next cue of the other document. */
function belongTogether(first: Cue, second: Cue, nextFirst: Cue | undefined, nextSecond: Cue | undefined): boolean {
  if (!areClose(first, second)) return false;
  const apart = Math.abs(first.start - second.start);
  const better = (one: Cue, other: Cue | undefined): boolean =>
    other !== undefined && areClose(one, other) && Math.abs(one.start - other.start) < apart;
  return !better(first, nextSecond) && !better(second, nextFirst);
}

function areClose(one: Cue, other: Cue): boolean {
  if (Math.abs(one.start - other.start) <= NEAR_START) return true;
  const end = ({ start, end: written }: Cue): number => written ?? start;
  const shared = Math.min(end(one), end(other)) - Math.max(one.start, other.start);
  const shorter = Math.min(end(one) - one.start, end(other) - other.start);
  return shorter > 0 && shared >= shorter * LEAST_SHARED;
}
