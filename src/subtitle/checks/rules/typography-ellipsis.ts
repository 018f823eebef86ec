import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";

/** Three full stops by themselves; four are an ellipsis and a stop, two a slip, and nobody knows which was meant. */
const THREE_STOPS = /(?<!\.)\.{3}(?!\.)/g;
const DIGIT = /\d/;

/** Three full stops where an ellipsis should be. Between digits they may be a range or a place left open. */
export const ellipsis = editRule({
  rule: "typography/ellipsis",
  params: "none",
  edits: ({ text }, _at, settings) => {
    if (!text.includes("...") || settings.limit("typography/ellipsis", settings.language) === undefined) return [];
    const edits: TextEdit[] = [];
    for (const { index } of text.matchAll(THREE_STOPS)) {
      if (DIGIT.test(text.charAt(index - 1)) && DIGIT.test(text.charAt(index + 3))) continue;
      edits.push({ start: index, end: index + 3, text: "…" });
    }
    return edits;
  },
});
