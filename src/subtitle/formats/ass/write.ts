import type { Cue, Run, SubtitleDocument } from "../../../model/index.js";
import type { LostPart } from "../../lost.js";
import { writeClock } from "../clock-time.js";
import type { FormatWriting, WrittenFormat } from "../format.js";
import { rgbColour, swappedColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";
import { WORD_JOINER } from "./event-text.js";
import { alignmentHolds, alignmentOf, BOTTOM_CENTRE } from "./placement.js";
import { ASS_CLOCK } from "./read.js";
import { WRITTEN_STYLE } from "./styles.js";

/** A picture of 1080 lines; 54 of them are a line of text as high as cinema subtitles are. */
const HEAD = (title: string): string => `[Script Info]
Title: ${title}
ScriptType: v4.00+
WrapStyle: 0
ScaledBorderAndShadow: yes
PlayResX: 1920
PlayResY: 1080

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: ${WRITTEN_STYLE}

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
`;

/** What would be read as a mark of the format: braces, and a backslash that would make an escape of what follows. */
const MARKS = /[{}]|\\(?=[Nnh{}\u2060]|$)/g;

/** Text with its marks as libass and mpv write them: braces behind a backslash, a backslash before a word joiner. */
function escaped(text: string): string {
  return text.replace(MARKS, (mark) => (mark === "\\" ? mark + WORD_JOINER : `\\${mark}`)).replaceAll("\n", "\\N");
}

/** The override that leads from one run to the next; empty when nothing changes. */
function override(before: Run | undefined, run: Run, lost: Set<LostPart>): string {
  const flags = (["italic", "bold", "underline"] as const).filter((flag) => before?.[flag] !== run[flag]);
  const codes = flags.map((flag) => `\\${flag[0]!}${run[flag] ? 1 : 0}`);
  if (before?.colour !== run.colour) {
    const rgb = run.colour === undefined ? "" : rgbColour(run.colour);
    if (rgb === undefined) lost.add("colour");
    codes.push(rgb ? `\\c&H${swappedColour(rgb).toUpperCase()}&` : "\\c");
  }
  return codes.length === 0 ? "" : `{${codes.join("")}}`;
}

/** The Name column: who speaks, when it is one person and the name has no comma. */
function nameOf(runs: readonly Run[], lost: Set<LostPart>): string {
  const voice = runs[0]?.voice ?? "";
  const holds = !/[,\n]/.test(voice) && voice === voice.trim() && runs.every((run) => (run.voice ?? "") === voice);
  if (!holds) lost.add("voice");
  return holds ? voice : "";
}

function textOf(cue: Cue, runs: readonly Run[], lost: Set<LostPart>): string {
  const alignment = alignmentOf(cue);
  if (cue.settings !== undefined && !alignmentHolds(cue.settings)) lost.add("settings");
  let text = alignment === BOTTOM_CENTRE ? "" : `{\\an${alignment}}`;
  let before: Run | undefined;
  for (const run of runs) {
    if (run.text.search(MARKS) >= 0) lost.add("literal-marks");
    text += override(before, run, lost) + escaped(run.text);
    before = run;
  }
  return text;
}

/** Writes Advanced SubStation Alpha v4.00+ in hundredths of a second. */
export function writeAss(document: SubtitleDocument, { title }: FormatWriting): WrittenFormat {
  const lost = new Set<LostPart>();
  const lines = document.cues.map((cue) => {
    const runs = runsOf(cue);
    const end = cue.end ?? cue.start;
    if (cue.start % 10 !== 0 || end % 10 !== 0) lost.add("exact-times");
    const times = `${writeClock(cue.start, 1, ASS_CLOCK)},${writeClock(end, 1, ASS_CLOCK)}`;
    return `Dialogue: 0,${times},Default,${nameOf(runs, lost)},0,0,0,,${textOf(cue, runs, lost)}\n`;
  });
  const name = (title ?? document.meta["Title"] ?? "").replace(/\s+/g, " ");
  return { text: HEAD(name) + lines.join(""), lost: [...lost] };
}
