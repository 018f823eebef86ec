import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";

/** A remark in parentheses, over two lines at most. */
const REMARK = /\(([^()[\]]{2,80})\)/g;
const LETTERS = /\p{L}{2}/u;
/** What may stand between the begin of a line and a remark: a hyphen, a note, the name of who speaks. */
const LINE_START = /^\s*(?:[-–—♪♫#]\s*)*(?:\p{Lu}[\p{L}\p{N} .'’-]{0,30}:\s*)?$/u;
const ENDED = /(?:[.!?…:♪♫)\]"”»-]|^)\s*$/;

const LINE_END = /^[ \t]*(?:\n|$)/;
/** So many characters beside a remark are looked at. */
const NEAR = 80;

/** Sounds and manners of speaking in parentheses, where brackets are wanted. Parentheses within a sentence are speech. */
export const brackets = editRule({
  rule: "sdh/brackets",
  params: "text",
  edits: ({ text }, _at, settings) => {
    if (!text.includes("(") || settings.limit("sdh/brackets", settings.language) === undefined) return [];
    const edits: TextEdit[] = [];
    for (const { 0: remark, 1: words, index } of text.matchAll(REMARK)) {
      if (!LETTERS.test(words!) || !standsAlone(text, index, index + remark.length)) continue;
      edits.push({ start: index, end: index + 1, text: "[" });
      edits.push({ start: index + remark.length - 1, end: index + remark.length, text: "]" });
    }
    return edits;
  },
});

/** Whether a remark stands at the begin of a line or closes one, and no sentence runs through it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (!ENDED.test(before.trimEnd())) return false;
  return LINE_START.test(before.slice(before.lastIndexOf("\n") + 1)) || LINE_END.test(text.slice(end, end + NEAR));
}
