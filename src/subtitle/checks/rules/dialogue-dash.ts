import type { TextEdit } from "../../cue-text-edit.js";
import { editRule } from "../edit-rule.js";
import type { DashStyle } from "../subtitle-profile.js";
import { textLines, type TextLine } from "../text-lines.js";

/** A hyphen or short dash before words: `--` breaks a speech off, `-5` is a number. Marks of songs and sounds may follow. */
const DASH = /^(\s*)([-‐‑–])([ \u00a0\u202f]*)(?=[^\s\d‐‑–—-])/u;
/** Where a language leaves the form open, a long dash is a dash as well. */
const ANY_DASH = /^(\s*)([-‐‑–—])([ \u00a0\u202f]*)(?=[^\s\d‐‑–—-])/u;
/** After a quote comes the name of its author. */
const SENTENCE_END = /[.!?…♪\])]$/;

/** So many lines are a list, not a dialogue. */
const MOST_LINES = 8;

interface DashLine extends TextLine {
  readonly dash: RegExpExecArray | null;
}

/** Two speakers in a cue whose lines do not begin as the house wants it. */
export const dialogueDash = editRule({
  rule: "dialogue/dash",
  params: "text",
  edits: ({ text }, _at, settings) => {
    const style = settings.limit("dialogue/dash", settings.language)?.style;
    if (style === undefined || !text.includes("\n")) return [];
    const written = textLines(text).filter((line) => line.text.trim() !== "");
    if (written.length > MOST_LINES) return [];
    const pattern = style === "both-either" ? ANY_DASH : DASH;
    const lines = written.map((line) => ({ ...line, dash: pattern.exec(line.text) }));
    return style.startsWith("both") ? bothDashes(lines, style) : secondDash(lines, style);
  },
});

/** Every speaker has a dash: where the second has one, the first wants it too. */
function bothDashes(lines: readonly DashLine[], style: DashStyle): readonly TextEdit[] {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !lines.slice(1).some(({ dash }) => dash)) return [];
  const asWritten = lines.find(({ dash }) => dash)!.dash!;
  const wanted = style === "both-spaced" ? "- " : style === "both-tight" ? "-" : `${asWritten[2]}${asWritten[3]}`;
  const missing = first.dash === null && lines.length === 2 && isSentence(first) && isSentence(second);
  if (first.dash === null && !missing) return [];
  const open = style === "both-either";
  return [
    ...(missing ? [{ start: first.offset, end: first.offset, text: wanted }] : []),
    ...(open ? [] : lines.flatMap((line) => dashEdit(line, wanted))),
  ];
}

/** Only who answers has a dash. */
function secondDash(lines: readonly DashLine[], style: DashStyle): readonly TextEdit[] {
  const [first, second] = lines;
  if (lines.length !== 2 || !second!.dash || (first!.dash === null && !isSentence(second!))) return [];
  const wanted = style === "second-spaced" ? "- " : "-";
  return [...(first!.dash === null ? [] : dashEdit(first!, "")), ...dashEdit(second!, wanted)];
}

function dashEdit({ dash, offset }: DashLine, wanted: string): readonly TextEdit[] {
  if (dash === null) return [];
  const [, indent = "", mark = "", blank = ""] = dash;
  const written = mark + blank;
  if (written === wanted || (blank !== "" && written.replace(/[\u00a0\u202f]/g, " ") === wanted)) return [];
  const start = offset + indent.length;
  return [{ start, end: start + written.length, text: wanted }];
}

/** Whether a line is a speech that is over: otherwise the next may go on with it behind a dash, or be no speech at all. */
function isSentence({ text, dash }: DashLine): boolean {
  return SENTENCE_END.test(text.trimEnd()) && (dash !== null || !/^\s*[\d‐‑–—-]/.test(text));
}
