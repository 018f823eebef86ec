import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";

/** Blanks between two words; at the ends of a line they are stray ones. */
const BLANKS = /(?<=[^\s])[ \u00a0\u202f]{2,}(?=[^\s])/g;
const NO_BREAK = /[\u00a0\u202f]/;

/** Several blanks in a row. One that forbids a line break stays, if there is one among them. */
export const doubleSpace = editRule({
  rule: "typography/double-space",
  params: "none",
  edits: ({ text }, _at, settings) => {
    if (settings.limit("typography/double-space", settings.language) === undefined) return [];
    const edits: TextEdit[] = [];
    for (const { 0: blanks, index } of text.matchAll(BLANKS)) {
      edits.push({ start: index, end: index + blanks.length, text: NO_BREAK.exec(blanks)?.[0] ?? " " });
    }
    return edits;
  },
});
