import type { Cue, CuePosition, Run, SubtitleDocument } from "../model/index.js";
import { withoutForbidden } from "../xml/index.js";
import { runLines } from "./formats/run-lines.js";
import { runsOf } from "./formats/run-gatherer.js";
import type { LostPart } from "./lost.js";

/** How long a text stands whose end nothing gives: what a line of dialogue takes to be read. */
const OPEN_END = 2000;

/** Where the first of sorted times stands that is above a given one; their number when none is. */
function firstAbove(sorted: Float64Array, time: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sameRun({ text: _, ...one }: Run, { text: __, ...other }: Run): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Lines put together again; the line end goes with the run before it, so that runs of one style stay one. */
function joined(lines: readonly (readonly Run[])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, line] of lines.entries()) {
    for (const [place, run] of line.entries()) {
      const last = runs.at(-1);
      const text = (place === 0 && at > 0 ? "\n" : "") + run.text;
      if (last !== undefined && sameRun(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
      else if (last !== undefined && text !== run.text) {
        runs[runs.length - 1] = { ...last, text: last.text + "\n" };
        runs.push(run);
      } else runs.push({ ...run, text });
    }
  }
  return runs;
}

const isBlank = (line: readonly Run[]): boolean => line.every(({ text }) => text.trim() === "");

/** A cue without the lines that are blank; as it was when there are none. */
function withoutBlankLines(cue: Cue, lost: Set<LostPart>): Cue {
  if (cue.text === "" || !cue.text.split("\n").some((line) => line.trim() === "")) return cue;
  lost.add("blank-lines");
  const lines = runLines(runsOf(cue));
  const runs = joined(lines.filter((line) => !isBlank(line)));
  const kept = (_: CuePosition, at: number): boolean => lines[at] === undefined || !isBlank(lines[at]);
  return {
    ...cue,
    text: runs.map(({ text }) => text).join(""),
    ...(cue.runs && { runs }),
    ...(cue.position && { position: cue.position.filter(kept) }),
  };
}

const LINE_ENDS = /\r\n?/g;

function cleanCue(cue: Cue, lost: Set<LostPart>): Cue {
  const cleaned = (text: string): string => withoutForbidden(text.replace(LINE_ENDS, "\n"));
  const text = cleaned(cue.text);
  if (text === cue.text) return withoutBlankLines(cue, lost);
  if (text !== cue.text.replace(LINE_ENDS, "\n")) lost.add("forbidden-characters");
  const runs = cue.runs?.map((run) => ({ ...run, text: cleaned(run.text) })).filter((run) => run.text !== "");
  // A pair of halves may have been cut in two by the runs; the runs then decide.
  const whole = runs === undefined ? text : runs.map((run) => run.text).join("");
  return withoutBlankLines({ ...cue, text: whole, ...(runs && { runs }) }, lost);
}

function clamped(time: number, lost: Set<LostPart>): number {
  if (time < 0) lost.add("negative-times");
  return Math.max(0, time);
}

/** A document that every writer can write, and what was changed to make it one. */
export interface PreparedDocument {
  readonly document: SubtitleDocument;
  readonly lost: ReadonlySet<LostPart>;
}

/**
 * What is done before any format is written: line ends are LF, blank lines inside a cue and characters that XML 1.0 forbids
 * go, negative times become 0, an open end the next start, or 2 s when none follows; cues that are pictures are left out.
 * Every change is named. Order and number of the other cues stay, empty ones too.
 */
export function prepareDocument(document: SubtitleDocument): PreparedDocument {
  const lost = new Set<LostPart>();
  const starts = document.cues.some(({ end }) => end === null)
    ? Float64Array.from(document.cues, ({ start }) => start).sort()
    : new Float64Array(0);
  const endOf = ({ start, end }: Cue): number => {
    if (end !== null) return end;
    lost.add("open-ends");
    return starts[firstAbove(starts, start)] ?? start + OPEN_END;
  };
  const cues: Cue[] = [];
  for (const cue of document.cues) {
    if (cue.image) {
      lost.add("images");
      continue;
    }
    const end = clamped(endOf(cue), lost);
    cues.push({ ...cleanCue(cue, lost), start: clamped(cue.start, lost), end });
  }
  return { document: { ...document, cues }, lost };
}
