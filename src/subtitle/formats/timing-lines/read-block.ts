import { finding } from "../../../check/index.js";
import type { CueSink, Dialect } from "./dialect.js";
import type { RegionLine } from "./region-lines.js";
import { shownText } from "./shown-text.js";

/** The cue whose timing line was read and whose text comes next. It is changed in place: one for the whole file. */
export interface OpenCue {
  /** False before the first timing line. */
  open: boolean;
  start: number;
  end: number;
  rest: string;
  /** Where it begins, heading included. */
  line: number;
  offset: number;
  timingLine: number;
  id: string | undefined;
  /** The number its heading gives it. */
  index: number | null;
  /** The timing line as written, when its times cannot be read: the cue is left out. */
  unreadable: string | undefined;
  /** Which cue it will be, from 1. */
  number: number;
}

/** Coordinates and settings behind an SRT time; anything else there is words. */
const SETTINGS = /^(?:[A-Za-z]\w{0,14}[:=]\S*(?:\s+|$))+$/;

function chunksOf(lines: readonly RegionLine[]): RegionLine[][] {
  const chunks: RegionLine[][] = [];
  let chunk: RegionLine[] | undefined;
  for (const line of lines) {
    if (line.blank) chunk = undefined;
    else if (chunk === undefined) chunks.push((chunk = [line]));
    else chunk.push(line);
  }
  return chunks;
}

/** The number of a line that is nothing but digits; NaN for another. */
function numberOf(line: RegionLine | undefined): number {
  const text = line?.text.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether a block begins with the number of a cue that has lost its timing: one between the numbers before and after. */
function hasLostTiming(chunk: readonly RegionLine[], before: number | null, after: number | null): boolean {
  const number = numberOf(chunk[0]);
  return (
    chunk.length > 1 &&
    before !== null &&
    number > before &&
    (number === before + 1 || (after !== null && number < after))
  );
}

/**
 * Reads the lines below a timing line as the text of its cue, and gives the cue to the sink; before the first timing they
 * are a preamble. `below` is the line on which the next cue begins, undefined at the end; `after` is that cue's number.
 */
export function readBlock(
  lines: readonly RegionLine[],
  cue: OpenCue,
  below: number | undefined,
  after: number | null,
  dialect: Dialect,
  sink: CueSink,
): void {
  const place = { cue: cue.number };
  for (const { line, invisible } of lines) {
    if (invisible === undefined || (line === 1 && invisible.column === 0)) continue;
    const params = { line, column: invisible.column + 1, code: invisible.code };
    sink.finding(finding("parse/invisible-characters", params));
  }
  const chunks = chunksOf(lines);
  const leading = lines[0]?.blank === true;
  const first = chunks[0]?.[0];
  if (!cue.open) {
    const left = chunks.filter((chunk) => !dialect.takesBlock(chunk.map(({ text }) => text))).flat();
    if (left.length === 0) return;
    const text = shownText(left.map((line) => line.text).join("\n"));
    const rule =
      below === undefined && left.length === 1 && !Number.isNaN(numberOf(left[0]))
        ? "parse/truncated"
        : "parse/preamble";
    sink.finding(finding(rule, { line: left[0]!.line, column: 1, text }));
    return;
  }
  if (below !== undefined && lines.at(-1)?.blank !== true) {
    sink.finding(
      finding(
        "parse/blank-missing",
        { line: below, column: 1 },
        { cue: cue.number + (cue.unreadable === undefined ? 1 : 0) },
      ),
    );
  }
  const kept: RegionLine[] = [];
  let parted = false;
  for (const [nth, chunk] of chunks.entries()) {
    if ((nth > 0 || leading) && dialect.takesBlock(chunk.map(({ text }) => text))) continue;
    const at = { line: chunk[0]!.line, column: 1 };
    if (dialect.blankEnds && (nth > 0 || leading)) {
      const text = shownText(chunk.map((line) => line.text).join("\n"));
      sink.finding(finding("parse/line-unreadable", { ...at, text }, place));
      continue;
    }
    if (nth > 0) {
      if (hasLostTiming(chunk, cue.index, after)) {
        const text = shownText(
          chunk
            .slice(1)
            .map((line) => line.text)
            .join("\n"),
        );
        sink.finding(finding("parse/time-missing", { ...at, text }, place));
        for (const one of chunk.slice(1)) kept.push(one);
        continue;
      }
      if (
        below === undefined &&
        nth === chunks.length - 1 &&
        chunk.length === 1 &&
        numberOf(chunk[0]) === (cue.index ?? 0) + 1
      ) {
        sink.finding(finding("parse/truncated", { ...at, text: shownText(chunk[0]!.text) }));
        continue;
      }
    }
    if (kept.length > 0 && !parted) {
      parted = true;
      sink.finding(finding("parse/blank-in-text", at, place));
    } else if (kept.length === 0 && chunk[0] === first && leading)
      sink.finding(finding("parse/blank-extra", at, place));
    for (const one of chunk) kept.push(one);
  }
  let text = kept.map((line) => line.text).join("\n");
  if (cue.unreadable !== undefined) {
    const at = { line: cue.timingLine, column: 1 };
    const written = shownText(cue.unreadable);
    if (below === undefined && lines.length === 0) sink.finding(finding("parse/truncated", { ...at, text: written }));
    else sink.finding(finding("parse/time-unreadable", { ...at, text: written, lost: shownText(text) }));
    return;
  }
  if (text === "" && !dialect.settings && cue.rest !== "" && !SETTINGS.test(cue.rest)) text = cue.rest;
  if (text === "") sink.finding(finding("parse/empty-cue", { line: cue.timingLine, column: 1 }, place));
  sink.cue(cue.start, cue.end, text, !/[<{&]/.test(text), cue.line, cue.offset, cue.id, cue.rest, cue.timingLine);
  cue.number++;
}
