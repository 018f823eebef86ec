import type { Cue, CuePosition, CueSettings, Run, SubtitleDocument, SubtitleFormatId } from "../model/index.js";
import { withoutForbidden } from "../xml/index.js";
import type { FormatWriting, Holding, WritableCue, WritableDocument } from "./formats/format.js";
import { textFormat } from "./formats/registry.js";
import { runLines } from "./formats/run-lines.js";
import { runsOf } from "./formats/run-gatherer.js";
import { lostWhere, type LostPart } from "./lost.js";
import { placeFrom } from "./place-from.js";

/** How long a text stands whose end nothing gives: what a line of dialogue takes to be read. */
const OPEN_END = 2000;

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
function withoutBlankLines(cue: Cue): Cue {
  if (cue.text === "" || !cue.text.split("\n").some((line) => line.trim() === "")) return cue;
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

/** A cue whose line ends are LF, without characters that XML 1.0 forbids; as it was when there is nothing to change. */
function cleanCue(cue: Cue): Cue {
  const cleaned = (text: string): string => withoutForbidden(text.replace(LINE_ENDS, "\n"));
  const text = cleaned(cue.text);
  if (text === cue.text) return cue;
  const runs = cue.runs?.map((run) => ({ ...run, text: cleaned(run.text) })).filter((run) => run.text !== "");
  // A pair of halves may have been cut in two by the runs; the runs then decide.
  const whole = runs === undefined ? text : runs.map((run) => run.text).join("");
  return { ...cue, text: whole, ...(runs && { runs }) };
}

/** When the end of each cue is that leaves it open: at the next start, or after two seconds. */
function openEnds(cues: readonly Cue[]): (cue: Cue) => number {
  const starts = cues.some(({ end }) => end === null)
    ? Float64Array.from(cues, ({ start }) => start).sort()
    : new Float64Array(0);
  // Times are whole: the first above a start is the first from the next millisecond on.
  return ({ start }) => starts[placeFrom(starts, start + 1)] ?? start + OPEN_END;
}

function isSameSettings(one: CueSettings = {}, other: CueSettings = {}): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof CueSettings>;
  return [...names].every((name) => one[name] === other[name]);
}

const PLACE = ["valign", "vposition", "halign", "hposition"] as const;

function isSamePosition(one: readonly CuePosition[], other: readonly CuePosition[] = []): boolean {
  return one.every((place, at) => PLACE.every((name) => place[name] === other[at]?.[name]));
}

const nowhere = (): Pick<Cue, "settings" | "position"> => ({});

/** A cue as a format will say it, and what it loses by that. */
function preparedCue(cue: Cue, openEnd: (cue: Cue) => number, { time = (at) => at, place = nowhere }: Holding) {
  const clean = cleanCue(cue);
  const { settings, position, ...shown } = withoutBlankLines(clean);
  const [from, until] = [Math.max(0, cue.start), Math.max(0, cue.end ?? openEnd(cue))];
  const [start, end] = [time(from), time(until)];
  const placed = place({ ...shown, ...(settings && { settings }), ...(position && { position }) });
  const lost = lostWhere({
    "negative-times": cue.start < 0 || (cue.end ?? 0) < 0,
    "open-ends": cue.end === null,
    "exact-times": start !== from || end !== until,
    "short-cues": start === end && until > from,
    "forbidden-characters": clean !== cue && clean.text !== cue.text.replace(LINE_ENDS, "\n"),
    "blank-lines": shown.text !== clean.text,
    settings: settings !== undefined && !isSameSettings(settings, placed.settings),
    position: position !== undefined && !isSamePosition(position, placed.position),
  });
  const prepared: WritableCue = { ...shown, start, end, ...placed };
  return { cue: prepared, lost };
}

/** A document as a format will say it. */
export interface PreparedDocument {
  readonly document: WritableDocument;
  readonly lost: ReadonlySet<LostPart>;
  /** Which cue of the document that was given each one is, from 0. */
  readonly numbers: readonly number[];
}

/** How finely a file holds times and places that is written in a format; `holding` of the format, or nothing special. */
export function holdingOf(
  to: SubtitleFormatId,
  document: Pick<SubtitleDocument, "frameRate">,
  writing: FormatWriting,
): Holding {
  return textFormat(to)?.holding?.(document, writing) ?? {};
}

/**
 * A document as it will stand in a file of a format: line ends are LF, blank lines inside a cue and characters that XML 1.0
 * forbids go, negative times become 0, an open end the next start, or 2 s when none follows; times are as fine, and places as
 * near, as the format holds them; cues that are pictures are left out. Every change is named. Order and number of the other
 * cues stay, empty ones too. What is judged of such a document is true of the file.
 */
export function prepareDocument(
  document: SubtitleDocument,
  to: SubtitleFormatId,
  writing: FormatWriting = {},
): PreparedDocument {
  const holding = holdingOf(to, document, writing);
  const openEnd = openEnds(document.cues);
  const numbers = document.cues.flatMap(({ image }, at) => (image ? [] : [at]));
  const lost = new Set<LostPart>(lostWhere({ images: numbers.length < document.cues.length }));
  const cues = numbers.map((at) => {
    const prepared = preparedCue(document.cues[at]!, openEnd, holding);
    for (const part of prepared.lost) lost.add(part);
    return prepared.cue;
  });
  return { document: { ...document, format: to, frameRate: holding.frameRate ?? null, cues }, lost, numbers };
}
