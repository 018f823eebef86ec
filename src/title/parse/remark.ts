import { lookupCountry } from "../../language/index.js";
import { REMARKS } from "../../generated/title-words.js";
import { foldLetters } from "../fold-title.js";
import { isPartWord } from "../title-words.js";
import { cardinalOf, digitsOf, ordinalOf, romanOf } from "../number-words.js";

const remarks: ReadonlySet<string> = new Set(REMARKS);
const YEAR =
  /^(?:c\.?|ca\.?|circa|um|vers|около)?\s*((?:18[89]|19\d|20\d)\d)(?:\s*[-–/]\s*\d{2,4})?\s*(?:г\.?|год)?$/iu;
const RUNNING_TIME = /^\d{1,3}\s*(?:min\.?|mins|minutes|minuten|minuut|mn|мин\.?|хв\.?|['’′])$/iu;
const BETWEEN_PIECES = /[,;/|•]|\s+[-–—]\s+/;
const MOST_PIECES = 8;
const LONGEST = 120;

/** What a bracket behind a title says of the film or the copy: a year, or words that no title is made of. */
export interface Remark {
  readonly year?: number;
}

/**
 * Reads what stands in a bracket as a remark: `2007`, `2007, doc`, `Russia 2007`, `restored version`, `82 min`. Undefined
 * when any piece of it may be a title.
 */
export function readRemark(text: string): Remark | undefined {
  if (text.length > LONGEST) return undefined;
  const pieces = text.split(BETWEEN_PIECES).map((piece) => piece.trim());
  if (pieces.length > MOST_PIECES) return undefined;
  let year: number | undefined;
  for (const piece of pieces) {
    const found = yearOf(piece);
    if (found !== undefined) year ??= found;
    else if (!isPlainRemark(piece) && !(pieces.length > 1 && isCountry(piece))) {
      const last = piece.lastIndexOf(" ");
      const after = last < 0 ? undefined : yearOf(piece.slice(last + 1));
      if (after === undefined || !(isCountry(piece.slice(0, last)) || isPlainRemark(piece.slice(0, last))))
        return undefined;
      year ??= after;
    }
  }
  return year === undefined ? {} : { year };
}

/** The year that a text consists of; undefined for anything else, and for years before film. */
export function yearOf(text: string): number | undefined {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A remark of the table, or remarks in a row: `4K restoration`. */
function isPlainRemark(piece: string): boolean {
  const folded = foldLetters(piece).replace(/\.$/, "");
  return remarks.has(folded) || folded.split(" ").every((word) => remarks.has(word)) || RUNNING_TIME.test(piece);
}

function isCountry(piece: string): boolean {
  return piece.length > 1 && lookupCountry(piece).length > 0;
}

/** Whether a bracket only counts: `(Part 2)`, `(II)`, `(часть первая)`; that belongs to the title. */
export function isCount(text: string): boolean {
  const words = foldLetters(text)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 3) return false;
  return words.every(
    (word) =>
      isPartWord(word) ||
      digitsOf(word) !== undefined ||
      romanOf(word, "part") !== undefined ||
      ordinalOf(word, undefined) !== undefined ||
      cardinalOf(word, undefined) !== undefined,
  );
}
