import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";
import { textLines } from "../text-lines.js";

/**
 * Blanks before a comma or full stop that ends something. `.45`, `,5`, `.com` begin a word, `...` stands for words left out
 * and may have a blank before it, and after a full stop a blank parts two marks (`. . .`).
 */
const BEFORE_MARK = /(?<=[\p{L}\p{M}\p{N}…?!%»”"’')\]])[ \u00a0\u202f]{1,8}(?=[.,](?![\p{L}\p{N}.,]| \.))/gu;
const BLANK = " \t\u00a0\u202f";

/** Blanks before a comma or a full stop, and at the ends of a line. */
export const straySpace = editRule({
  rule: "typography/stray-space",
  params: "text",
  edits: ({ text }, _at, settings) => {
    if (settings.limit("typography/stray-space", settings.language) === undefined) return [];
    return textLines(text).flatMap(({ text: line, offset }) => lineEdits(line, offset));
  },
});

function lineEdits(line: string, offset: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  while (start < line.length && BLANK.includes(line[start]!)) start++;
  let end = line.length;
  while (end > start && BLANK.includes(line[end - 1]!)) end--;
  if (start > 0) edits.push({ start: offset, end: offset + start, text: "" });
  for (const { 0: blanks, index } of line.slice(0, end).matchAll(BEFORE_MARK)) {
    edits.push({ start: offset + index, end: offset + index + blanks.length, text: "" });
  }
  if (end < line.length) edits.push({ start: offset + end, end: offset + line.length, text: "" });
  return edits;
}
