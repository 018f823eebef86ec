/** A cue's number as its line gives it; `plain` when it is nothing but digits. */
export interface IndexLine {
  readonly number: number;
  readonly plain: boolean;
}

/** `A1`, `1.`, `#1`, `[1]`, `1:`, `n° 1`, `1a`, `1bis`; digits of other blocks as well. */
const ODD_INDEX =
  /^[#([{]?(?:[A-Za-z]{1,3}[-_ ]?|(?:N[or°º]?|№)\.? ?)?#?[\d\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]{1,9}[A-Za-z]{0,3}[.):;,\]}]?$/i;

/** Reads a line as the number of a cue; undefined for anything else. Invisible characters must be out. */
export function readIndexLine(line: string): IndexLine | undefined {
  const text = line.trim();
  if (text.length === 0 || text.length > 16) return undefined;
  if (/^\d{1,15}$/.test(text)) return { number: Number(text), plain: true };
  if (!ODD_INDEX.test(text)) return undefined;
  return { number: Number(/\d+/.exec(text)?.[0] ?? Number.NaN), plain: false };
}
