import type { Run, SubtitleDocument } from "../../../model/index.js";
import type { LostPart } from "../../lost.js";
import type { FormatWriting, WrittenFormat } from "../format.js";
import { rgbColour, swappedColour } from "../rgb-colour.js";
import { runLines } from "../run-lines.js";
import { runsOf } from "../run-gatherer.js";
import { isRate, USUAL_RATE } from "./read.js";

const WORD_JOINER = "\u2060";
/** A code where text is meant. */
const MARKS = /\{(?=[a-zA-Z]:[^{}|]{0,64}\})/g;
/** The line end of the format; the broken bar is the nearest that is none. */
const BAR = /\|/g;

function codesOf(run: Run, lost: Set<LostPart>): string {
  const letters = [run.italic && "i", run.bold && "b", run.underline && "u"].filter((letter) => letter);
  const rgb = run.colour === undefined ? undefined : rgbColour(run.colour);
  if (run.colour !== undefined && rgb === undefined) lost.add("colour");
  return (letters.length > 0 ? `{y:${letters.join(",")}}` : "") + (rgb ? `{c:$${swappedColour(rgb)}}` : "");
}

function literal(text: string, lost: Set<LostPart>): string {
  const written = text.replace(MARKS, (mark) => mark + WORD_JOINER).replace(BAR, "¦");
  if (written !== text) lost.add("literal-marks");
  return written;
}

const FLAGS = ["italic", "bold", "underline", "colour"] as const;

/**
 * What of the styles of a line's runs can be written: a code holds to the end of its line, so that only what all runs
 * behind it have too can be told; a colour may change, but not end.
 */
function lastingRuns(runs: readonly Run[], lost: Set<LostPart>): readonly Run[] {
  const lasting: Run[] = [];
  for (const run of [...runs].reverse()) {
    const next = lasting.at(-1);
    const ended = FLAGS.filter((flag) => run[flag] !== undefined && next !== undefined && next[flag] === undefined);
    for (const flag of ended) lost.add(flag);
    lasting.push({ ...run, ...Object.fromEntries(ended.map((flag) => [flag, undefined])) });
  }
  return lasting.reverse();
}

function lineText(runs: readonly Run[], lost: Set<LostPart>): string {
  let text = "";
  let before = "";
  for (const run of lastingRuns(runs, lost)) {
    const codes = codesOf(run, lost);
    text += (codes === before ? "" : codes) + literal(run.text, lost);
    before = codes;
  }
  if (!text.startsWith("/")) return text;
  lost.add("literal-marks");
  return WORD_JOINER + text;
}

/** Writes MicroDVD at the caller's frame rate, the document's or 25, which the first line states. */
export function writeMicrodvd(document: SubtitleDocument, { frameRate }: FormatWriting): WrittenFormat {
  const wanted = [frameRate, document.frameRate ?? undefined].find(isRate) ?? USUAL_RATE;
  // As it is written, so that it is read back as the times were counted.
  const rate = Number(wanted.toFixed(6));
  const lost = new Set<LostPart>();
  const frame = (milliseconds: number): number => {
    const frames = Math.round((milliseconds * rate) / 1000);
    if (Math.round((frames * 1000) / rate) !== milliseconds) lost.add("exact-times");
    return frames;
  };
  const lines = document.cues.map((cue) => {
    const text = runLines(runsOf(cue)).map((runs) => lineText(runs, lost));
    return `{${frame(cue.start)}}{${frame(cue.end ?? cue.start)}}${text.join("|")}\n`;
  });
  return { text: `{1}{1}${rate}\n${lines.join("")}`, lost: [...lost] };
}
