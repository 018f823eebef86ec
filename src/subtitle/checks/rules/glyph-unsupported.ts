import type { Cue } from "../../../model/index.js";
import { cueFinding } from "../cue-finding.js";
import type { TextEdit } from "../../cue-text-edit.js";
import { editedCue } from "../../cue-text-edit.js";
import type { SubtitleRule } from "../subtitle-rule.js";

/** Controls but for tab and line feed, private use, unassigned, and halves of surrogate pairs. */
const NO_GLYPH = /(?![\t\n])[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;
/** Controls that say nothing; those from U+0080 on are often letters of another encoding, which nobody may delete. */
const SILENT = /(?:(?![\t\n\x80-\x9f])\p{Cc})+/gu;

/** A character that no font shows. The repair takes controls out, and one of two blanks that they stood between. */
export const unsupportedGlyph: SubtitleRule = {
  rule: "glyph/unsupported",
  check: (document) =>
    document.cues.flatMap(({ text }, at) => {
      const char = NO_GLYPH.exec(text)?.[0];
      return char === undefined ? [] : [cueFinding("glyph/unsupported", document, at, { code: codePoint(char) })];
    }),
  fix: (document, settings) => {
    const cues = document.cues.map((cue) => editedCue(cue, silentControls(cue)));
    const still = new Set(unsupportedGlyph.check({ ...document, cues }, settings).map(({ cue }) => cue));
    return { cues, fixed: unsupportedGlyph.check(document, settings).filter(({ cue }) => !still.has(cue)) };
  },
};

function codePoint(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

function silentControls({ text }: Cue): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { 0: controls, index } of text.matchAll(SILENT)) {
    const end = index + controls.length;
    const blanks = /[ \n]/.test(text.charAt(index - 1)) && text.charAt(end) === " ";
    edits.push({ start: index, end: blanks ? end + 1 : end, text: "" });
  }
  return edits;
}
