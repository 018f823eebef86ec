/**
 * Signs that no reader sees: the mark that DOS put at the end of a file, soft hyphen, zero-width spaces and joiners,
 * direction marks and isolates, byte order marks (also those that were decoded as windows-1252). In cue text they may be
 * meant; in numbers and times never. The word joiner U+2060 is not among them: writers put it into text that must not be
 * read as a timing.
 */
// eslint-disable-next-line no-control-regex -- U+001A is the mark at the end of a file
const INVISIBLE = /[\u001A\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2061-\u2064\u2066-\u2069\uFEFF]|ï»¿/;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source, "g");

/** A line without the signs that are not seen, and the first of them with its column from 0. */
export interface VisibleText {
  readonly text: string;
  readonly first?: { readonly column: number; readonly code: string };
}

/** Takes invisible signs out of a line; the same text where there is none. */
export function visibleText(line: string): VisibleText {
  const found = INVISIBLE.exec(line);
  if (found === null) return { text: line };
  const code = [...found[0]]
    .map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
  return { text: line.replace(ALL_INVISIBLE, ""), first: { column: found.index, code } };
}
