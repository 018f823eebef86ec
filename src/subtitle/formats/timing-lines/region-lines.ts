import { visibleText } from "./invisible-characters.js";

/** A line between two timing lines; a run of blank lines is one of them, the first. */
export interface RegionLine {
  readonly from: number;
  /** Without the line end. */
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  readonly blank: boolean;
  /** Its first invisible character, where there is nothing else in the line. */
  readonly invisible?: { readonly column: number; readonly code: string };
}

/** Longer lines are text without a closer look. */
const MOST_INVISIBLE = 24;

/** Cuts a stretch of a text into lines; `first` is the number of the first. */
export function regionLines(
  text: string,
  from: number,
  to: number,
  first: number,
): { lines: RegionLine[]; next: number } {
  const lines: RegionLine[] = [];
  let line = first;
  let after = false;
  for (let at = from; at < to; line++) {
    const found = text.indexOf("\n", at);
    const end = found < 0 || found > to ? to : found;
    const cut = text.slice(at, end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    let blank = cut.length === 0 || cut.trim() === "";
    let invisible: RegionLine["invisible"];
    if (!blank && cut.length < MOST_INVISIBLE) {
      const visible = visibleText(cut);
      if (visible.text.trim() === "") {
        blank = true;
        invisible = visible.first;
      }
    }
    if (!blank || !after || invisible !== undefined) {
      lines.push({ from: at, text: cut, line, blank, ...(invisible === undefined ? {} : { invisible }) });
    }
    after = blank;
    at = end + 1;
  }
  return { lines, next: line };
}
