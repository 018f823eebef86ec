import type { Run } from "../../../model/index.js";
import { lostWhere } from "../../lost.js";
import { alignedPlace, alignmentOf, BOTTOM_CENTRE } from "../alignment.js";
import { writeClock } from "../clock-time.js";
import type { FormatWriting, Holding, WritableCue, WritableDocument, WrittenText } from "../format.js";
import { isRgbColour, rgbColour, swappedColour } from "../rgb-colour.js";
import { runsOf } from "../run-gatherer.js";
import { WORD_JOINER } from "../word-joiner.js";
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
function override(before: Run | undefined, run: Run): string {
  const flags = (["italic", "bold", "underline"] as const).filter((flag) => before?.[flag] !== run[flag]);
  const codes = flags.map((flag) => `\\${flag[0]!}${run[flag] ? 1 : 0}`);
  if (before?.colour !== run.colour) {
    const rgb = run.colour === undefined ? undefined : rgbColour(run.colour);
    codes.push(rgb === undefined ? "\\c" : `\\c&H${swappedColour(rgb).toUpperCase()}&`);
  }
  return codes.length === 0 ? "" : `{${codes.join("")}}`;
}

/** The Name column: who speaks, when it is one person and the name has no comma; undefined for what it cannot hold. */
function nameOf(runs: readonly Run[]): string | undefined {
  const voice = runs[0]?.voice ?? "";
  const holds = !/[,\n]/.test(voice) && voice === voice.trim() && runs.every((run) => (run.voice ?? "") === voice);
  return holds ? voice : undefined;
}

function textOf(cue: WritableCue, runs: readonly Run[]): string {
  const alignment = alignmentOf(cue);
  const place = alignment === BOTTOM_CENTRE ? "" : `{\\an${alignment}}`;
  return place + runs.map((run, at) => override(runs[at - 1], run) + escaped(run.text)).join("");
}

function writeEvent(cue: WritableCue): WrittenText {
  const runs = runsOf(cue);
  const name = nameOf(runs);
  const times = `${writeClock(cue.start, 1, ASS_CLOCK)},${writeClock(cue.end, 1, ASS_CLOCK)}`;
  return {
    text: `Dialogue: 0,${times},Default,${name ?? ""},0,0,0,,${textOf(cue, runs)}\n`,
    lost: lostWhere({
      colour: runs.some(({ colour }) => colour !== undefined && !isRgbColour(colour)),
      voice: name === undefined,
      "literal-marks": runs.some(({ text }) => text.search(MARKS) >= 0),
    }),
  };
}

/** Times in hundredths of a second; nine places. */
export const ASS_HOLDING: Holding = { time: (milliseconds) => Math.round(milliseconds / 10) * 10, place: alignedPlace };

/** Writes Advanced SubStation Alpha v4.00+. */
export function writeAss(document: WritableDocument, { title }: FormatWriting): WrittenText {
  const events = document.cues.map(writeEvent);
  const name = (title ?? document.meta["Title"] ?? "").replace(/\s+/g, " ");
  return { text: HEAD(name) + events.map(({ text }) => text).join(""), lost: events.flatMap(({ lost }) => lost) };
}
