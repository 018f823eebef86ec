import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";
import type { RuleSettings } from "../rule-settings.js";
import { textLines } from "../text-lines.js";

/** It does not break, and every font has it; the narrow one of the printers (U+202F) many lack. */
const NO_BREAK_SPACE = "\u00a0";
/** What a mark may follow closely without a blank being missed: nothing but words and what closes them. */
const AFTER_WORD = /[\p{L}\p{M}\p{N}»”"’')\]%€$°]/u;
/** What a quote begins and ends with. */
const QUOTE_BEGIN = /[\p{L}\p{N}…]/u;
const QUOTE_END = /[\p{L}\p{M}\p{N}.!?…]/u;
const ENTITY = /&#?\w{1,10}$/;
/** What stands after the colon of a time, a ratio, an address or a face made of marks. */
const NOT_A_COLON = /^[\d/\\()[\]DPp|*oO3-]/;

/** Where French lacks a blank: before `? ! ; :`, and inside guillemets. A blank of any width passes. */
export const frenchSpaces = editRule({
  rule: "typography/fr-spaces",
  params: "text",
  edits: ({ text }, at, settings) =>
    textLines(text).flatMap(({ number, text: line, offset }) => {
      const marks = marksFor(at, number, settings);
      return marks === undefined ? [] : lineEdits(line, offset, marks);
    }),
});

function marksFor(cue: number, line: number, settings: RuleSettings): string | undefined {
  const language = settings.languageOfLine(cue, line);
  return language === null ? undefined : settings.limit("typography/fr-spaces", language)?.marks;
}

function lineEdits(line: string, offset: number, marks: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!marks.includes(line[at]!)) continue;
    const place = missingBlank(line, at);
    if (place !== undefined) edits.push({ start: offset + place, end: offset + place, text: NO_BREAK_SPACE });
  }
  return edits;
}

/** Where the blank of a mark should be put in; undefined when nothing is missing. */
function missingBlank(line: string, at: number): number | undefined {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  if (line[at] === "«") return QUOTE_BEGIN.test(after) ? at + 1 : undefined;
  if (line[at] === "»") return QUOTE_END.test(before) ? at : undefined;
  if (!AFTER_WORD.test(before)) return undefined;
  if (line[at] === ":" && NOT_A_COLON.test(after)) return undefined;
  if (line[at] === ";" && (NOT_A_COLON.test(after) || ENTITY.test(line.slice(Math.max(0, at - 12), at))))
    return undefined;
  // `page.php?id=1`: no sentence ends there.
  return /[?!;:]/.test(line[at]!) &&
    /[\p{L}\p{N}=&]/u.test(after) &&
    /[.=&/]\S*$/.test(line.slice(Math.max(0, at - 40), at))
    ? undefined
    : at;
}
