import { titled } from "../relate/titled.js";
import { stretch, type Stretch } from "./stretch.js";

/** Whether two pieces of one text are two titles of one film rather than two parts of one title. */
export type AreTwoTitles = (a: string, b: string) => boolean;

/** Marks that part titles wherever they stand between blanks; a number on both sides makes them something else: 9 / 11. */
const SURE = /\s+(?:\/{1,2}|\||=|•|a\.?k\.?a\.?)\s+|\s*[\r\n\t]+\s*/giu;
const DASH = /\s+[-–—]\s+/gu;
const SLASH = /\//g;
const MOST_PARTS = 6;
const LONGEST_LINE = 2000;

/** Places at which a text might be parted. */
function cuts(text: string, mark: RegExp): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(mark)].slice(0, MOST_PARTS * 4).map((match) => [match.index, match.index + match[0].length]);
}

function isBetweenNumbers(text: string, start: number, end: number): boolean {
  return /\d/.test(text[start - 1] ?? "") && /\d/.test(text[end] ?? "");
}

const scriptOf = (text: string): string => titled({ text }).script;

function inTwoScripts(a: string, b: string): boolean {
  const [scriptA, scriptB] = [scriptOf(a), scriptOf(b)];
  return scriptA !== scriptB && scriptA !== "Zyyy" && scriptB !== "Zyyy";
}

/**
 * Parts a text that holds several titles of one film: at a slash, bar or equals sign between blanks, a line end, `aka`; at
 * a dash or a bare slash only when both sides are in two scripts or `areTwo` says so; where the script changes, without
 * any mark, only when `areTwo` says so. At most six parts.
 */
export function separated(whole: string, piece: Stretch, areTwo: AreTwoTitles): readonly Stretch[] {
  if (piece.text.length > LONGEST_LINE) return [piece];
  const sure = partsAt(whole, piece, cuts(piece.text, SURE), () => true);
  return sure.flatMap((part) => {
    const byDash = partsAt(whole, part, cuts(part.text, DASH), (a, b) => inTwoScripts(a, b) || areTwo(a, b));
    return byDash.flatMap((one) => {
      const bySlash = partsAt(whole, one, cuts(one.text, SLASH), inTwoScripts);
      return bySlash.length > 1 ? bySlash : atScriptChange(whole, one, areTwo);
    });
  });
}

function partsAt(
  whole: string,
  piece: Stretch,
  places: readonly (readonly [number, number])[],
  areTwo: AreTwoTitles,
): readonly Stretch[] {
  const { text, span } = piece;
  const parts: Stretch[] = [];
  let from = 0;
  for (const [start, end] of places) {
    if (parts.length >= MOST_PARTS - 1 || isBetweenNumbers(text, start, end)) continue;
    const before = text.slice(from, start).trim();
    const after = text.slice(end).trim();
    if (before === "" || after === "" || !areTwo(before, after)) continue;
    parts.push(stretch(whole, span.start + from, span.start + start));
    from = end;
  }
  return [...parts, stretch(whole, span.start + from, span.end)];
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** `День шахтёра Den shakhtera`: one change from one script to the other between words. */
function atScriptChange(whole: string, piece: Stretch, areTwo: AreTwoTitles): readonly Stretch[] {
  const { text, span } = piece;
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return [piece];
  let last = "";
  let change = -1;
  for (const word of text.matchAll(/\S+/gu)) {
    const script = CYRILLIC.test(word[0]) ? "Cyrl" : LATIN.test(word[0]) ? "Latn" : last;
    if (last !== "" && script !== last) {
      if (change >= 0) return [piece];
      change = word.index;
    }
    last = script;
  }
  if (change < 0 || !areTwo(text.slice(0, change), text.slice(change))) return [piece];
  return [stretch(whole, span.start, span.start + change), stretch(whole, span.start + change, span.end)];
}
