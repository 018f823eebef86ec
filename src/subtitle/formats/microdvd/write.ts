import type { Run, SubtitleDocument } from "../../../model/index.js";
import { lostWhere, type LostPart } from "../../lost.js";
import type { FormatWriting, Holding, WritableCue, WritableDocument, WrittenText } from "../format.js";
import { isRgbColour, rgbColour, swappedColour } from "../rgb-colour.js";
import { runLines } from "../run-lines.js";
import { runsOf } from "../run-gatherer.js";
import { WORD_JOINER } from "../word-joiner.js";
import { isRate, USUAL_RATE } from "./read.js";

/** A code where text is meant. */
const MARKS = /\{(?=[a-zA-Z]:[^{}|]{0,64}\})/g;
/** The line end of the format; the broken bar is the nearest that is none. */
const BAR = /\|/g;

function codesOf(run: Run): string {
  const letters = [run.italic && "i", run.bold && "b", run.underline && "u"].filter((letter) => letter);
  const rgb = run.colour === undefined ? undefined : rgbColour(run.colour);
  return (letters.length > 0 ? `{y:${letters.join(",")}}` : "") + (rgb ? `{c:$${swappedColour(rgb)}}` : "");
}

function literal(text: string): string {
  return text.replace(MARKS, (mark) => mark + WORD_JOINER).replace(BAR, "¦");
}

const FLAGS = ["italic", "bold", "underline", "colour"] as const;

/** A line of runs whose styles a code can tell, and the styles that had to go. */
interface LastingRuns {
  readonly runs: readonly Run[];
  readonly ended: readonly LostPart[];
}

/**
 * What of the styles of a line's runs can be written: a code holds to the end of its line, so that only what all runs
 * behind it have too can be told; a colour may change, but not end.
 */
function lastingRuns(runs: readonly Run[]): LastingRuns {
  const lasting: Run[] = [];
  const ended: LostPart[] = [];
  for (const run of [...runs].reverse()) {
    const next = lasting.at(-1);
    const gone = FLAGS.filter((flag) => run[flag] !== undefined && next !== undefined && next[flag] === undefined);
    ended.push(...gone);
    lasting.push({ ...run, ...Object.fromEntries(gone.map((flag) => [flag, undefined])) });
  }
  return { runs: lasting.reverse(), ended };
}

function writeLine(runs: readonly Run[]): WrittenText {
  const { runs: lasting, ended } = lastingRuns(runs);
  const codes = lasting.map(codesOf);
  const text = lasting
    .map((run, at) => (codes[at] === (codes[at - 1] ?? "") ? "" : codes[at]!) + literal(run.text))
    .join("");
  // A slash at the start of a line would be italics.
  const slash = text.startsWith("/");
  const lost = lostWhere({
    colour: runs.some(({ colour }) => colour !== undefined && !isRgbColour(colour)),
    "literal-marks": slash || runs.some((run) => literal(run.text) !== run.text),
  });
  return { text: slash ? WORD_JOINER + text : text, lost: [...ended, ...lost] };
}

/** The caller's frame rate, the document's or 25; as it is written, so that it is read back as the times were counted. */
function rateOf({ frameRate: own }: Pick<SubtitleDocument, "frameRate">, { frameRate }: FormatWriting): number {
  return Number(([frameRate, own ?? undefined].find(isRate) ?? USUAL_RATE).toFixed(6));
}

/** Times in frames; no places. */
export function microdvdHolding(document: Pick<SubtitleDocument, "frameRate">, writing: FormatWriting): Holding {
  const frameRate = rateOf(document, writing);
  return { frameRate, time: (milliseconds) => Math.round((frameOf(milliseconds, frameRate) * 1000) / frameRate) };
}

function frameOf(milliseconds: number, rate: number): number {
  return Math.round((milliseconds * rate) / 1000);
}

/** Writes MicroDVD at the caller's frame rate, the document's or 25, which the first line states. */
export function writeMicrodvd(document: WritableDocument, writing: FormatWriting): WrittenText {
  const rate = rateOf(document, writing);
  const cues = document.cues.map((cue: WritableCue): WrittenText => {
    const lines = runLines(runsOf(cue)).map(writeLine);
    const times = `{${frameOf(cue.start, rate)}}{${frameOf(cue.end, rate)}}`;
    return { text: `${times}${lines.map(({ text }) => text).join("|")}\n`, lost: lines.flatMap(({ lost }) => lost) };
  });
  const text = `{1}{1}${rate}\n${cues.map((cue) => cue.text).join("")}`;
  return { text, lost: cues.flatMap(({ lost }) => lost) };
}
