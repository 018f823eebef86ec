import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { readBlock, type OpenCue } from "./read-block.js";
import type { CueSink, Dialect, ScanStart } from "./dialect.js";
import { headingLine } from "./heading-line.js";
import { measurePlainRegion, type PlainRegion } from "./plain-region.js";
import { regionLines, type RegionLine } from "./region-lines.js";
import { shownText } from "./shown-text.js";
import { mayBeTiming, readTimingLine, type TimingLine } from "./timing-line.js";

/** The timing line at which a region ends. */
export interface NextTiming {
  start: number;
  end: number;
  /** What stands behind the times. */
  rest: string;
  from: number;
  to: number;
  /** The line as it was repaired; undefined when it is as the format writes it. */
  repaired: TimingLine | undefined;
}

/** What stands between timing lines, read in the order of the file. */
export interface Regions {
  /** Reads the region from an offset to the next timing, or the end, and opens the cue of that timing. */
  readonly close: (text: string, from: number, next: NextTiming | undefined, odd: boolean) => void;
  /** The text has been cut: what was at this offset is now at 0. */
  readonly moved: (offset: number) => void;
  /** The line after the last timing that was read, from 1. */
  readonly line: () => number;
}

/** A file that ends in the middle of a time: `00:01:0`, `00:00:01,000 --`. */
const CUT_TIME = /^\d{1,3}:\d{0,2}(?::\d{0,2}(?:[,.]\d{0,3})?)? ?-{0,2}$/;
const CUT_END = /[:,.]\d{0,2}$/;

function placed(found: Finding, line: number, cue: number): Finding {
  return { ...found, cue, params: { ...found.params, line } };
}

/** Reads regions one after the other; the state is the cue whose text comes next. */
export function openRegions(dialect: Dialect, sink: CueSink, from: ScanStart): Regions {
  const cue: OpenCue = {
    open: false,
    start: 0,
    end: 0,
    rest: "",
    line: 0,
    offset: 0,
    timingLine: 0,
    id: undefined,
    index: null,
    unreadable: undefined,
    number: 1,
  };
  const plain: PlainRegion = { end: 0, heading: 0, index: 0, lines: 0, linesToHeading: 0, plain: true, crlf: false };
  const above = dialect.heading === "index" ? "index" : "blank";
  let { line, offset } = from;

  function open(start: number, end: number, rest: string, at: number, headingAt: number, timingLine: number): void {
    cue.open = true;
    cue.start = start;
    cue.end = end;
    cue.rest = rest;
    cue.line = at;
    cue.offset = offset + headingAt;
    cue.timingLine = timingLine;
    cue.id = undefined;
    cue.index = null;
    cue.unreadable = undefined;
  }

  /** Says what was wrong with a timing line that has just been opened. */
  function tellTiming(timing: TimingLine | undefined, rest: string, written: string): void {
    for (const found of timing?.findings ?? []) sink.finding(placed(found, cue.timingLine, cue.number));
    if (timing?.index !== undefined) cue.index = timing.index;
    if (rest === "" || dialect.settings) return;
    const params = { line: cue.timingLine, column: Math.max(1, written.lastIndexOf(rest) + 1), text: shownText(rest) };
    sink.finding(finding("parse/time-trailing", params, { cue: cue.number }));
  }

  /** Closes the cue above a timing line (or the end) with these lines as its text, and gives where the next one begins. */
  function closeLines(lines: RegionLine[], timing: { line: number; numbered: boolean } | undefined) {
    const heading = timing === undefined || timing.numbered ? undefined : headingLine(lines, cue, dialect);
    const below = timing === undefined ? undefined : (heading?.at.line ?? timing.line);
    readBlock(
      heading === undefined ? lines : lines.slice(0, heading.before),
      cue,
      below,
      heading?.index ?? null,
      dialect,
      sink,
    );
    if (timing === undefined) return undefined;
    const place = { cue: cue.number };
    if (heading === undefined) {
      if (dialect.heading === "index" && !timing.numbered)
        sink.finding(finding("parse/index-missing", { line: timing.line, column: 1 }, place));
      return undefined;
    }
    const at = { line: heading.at.line, column: 1 };
    if (
      heading.invisible !== undefined &&
      (at.line > 1 || heading.invisible.column > 0 || heading.invisible.code !== "U+FEFF")
    ) {
      const { column, code } = heading.invisible;
      sink.finding(finding("parse/invisible-characters", { ...at, column: column + 1, code }, place));
    }
    if (heading.odd) sink.finding(finding("parse/index-invalid", { ...at, text: shownText(heading.at.text) }, place));
    if (heading.doubled !== undefined) {
      const { line: number, text } = heading.doubled;
      sink.finding(finding("parse/index-doubled", { line: number, column: 1, text: shownText(text) }, place));
    }
    if (heading.gap) sink.finding(finding("parse/blank-extra", { line: heading.at.line + 1, column: 1 }, place));
    return heading;
  }

  function openBelow(
    lines: RegionLine[],
    timing: {
      start: number;
      end: number;
      rest: string;
      from: number;
      line: number;
      repaired: TimingLine | undefined;
      written: string;
    },
  ): void {
    const { start, end, rest, repaired } = timing;
    const heading = closeLines(lines, { line: timing.line, numbered: repaired?.index !== undefined });
    open(start, end, rest, heading?.at.line ?? timing.line, heading?.at.from ?? timing.from, timing.line);
    cue.index = heading?.index ?? null;
    cue.id = heading?.id;
    tellTiming(repaired, rest, timing.written);
  }

  /** The file ends inside a time, or on a number: those lines are no text. */
  function withoutCutEnd(lines: RegionLine[], ended: boolean): RegionLine[] {
    const last = lines.at(-1);
    const before = lines.at(-2);
    if (ended || last === undefined || !CUT_TIME.test(last.text)) return lines;
    const number = before !== undefined && /^\d{1,9}$/.test(before.text.trim());
    if (!number && before?.blank !== true) return lines;
    sink.finding(finding("parse/truncated", { line: last.line, column: 1, text: shownText(last.text) }));
    return lines.slice(0, number ? -2 : -1);
  }

  /** Whether a cue may begin below these lines: they end in a blank line or a number, which is not the text so far. */
  function mayBegin(lines: readonly RegionLine[]): boolean {
    const [before, last] = [lines.at(-2), lines.at(-1)];
    if (last === undefined || last.blank) return last?.blank ?? !cue.open;
    if (!/^\d{1,9}$/.test(last.text.trim())) return false;
    return before === undefined ? !cue.open : before.blank || !dialect.blankEnds;
  }

  function closeOdd(text: string, start: number, next: NextTiming | undefined): void {
    const end = next?.from ?? text.length;
    const { lines, next: nextLine } = regionLines(text, start, end, line);
    let block: RegionLine[] = [];
    for (const one of lines) {
      const timing =
        one.blank || !mayBeTiming(one.text) ? undefined : readTimingLine(one.text, one.line, cue.number, dialect);
      if (timing === undefined || (timing.doubtful && !mayBegin(block))) block.push(one);
      else if (timing.kind === "timing") {
        openBelow(block, { ...timing, from: one.from, line: one.line, repaired: timing, written: one.text });
        block = [];
      } else {
        const heading = closeLines(block, { line: one.line, numbered: false });
        open(0, 0, "", heading?.at.line ?? one.line, heading?.at.from ?? one.from, one.line);
        cue.index = heading?.index ?? null;
        cue.unreadable = one.text;
        block = [];
      }
    }
    if (next === undefined) {
      closeLines(withoutCutEnd(block, text.endsWith("\n")), undefined);
      line = nextLine;
      return;
    }
    openBelow(block, { ...next, line: nextLine, written: text.slice(next.from, next.to) });
    line = nextLine + 1;
  }

  /** Whether the file ends inside the times of a cue. */
  function isCut(text: string, { to, repaired }: NextTiming): boolean {
    return to === text.length && repaired !== undefined && CUT_END.test(text.slice(-4));
  }

  function tellCut(text: string, next: NextTiming): void {
    const params = { line: cue.timingLine, column: 1, text: shownText(text.slice(next.from)) };
    // An end that was cut so far that it lies before the start is none.
    if (next.end < next.start) cue.open = false;
    sink.finding(finding("parse/truncated", params, cue.open ? { cue: cue.number } : {}));
  }

  function close(text: string, start: number, wanted: NextTiming | undefined, odd: boolean): void {
    const cut = wanted !== undefined && isCut(text, wanted);
    const untold = cut && wanted.end < wanted.start;
    const next = untold ? { ...wanted, repaired: { ...wanted.repaired!, findings: [] } } : wanted;
    const to = next?.from ?? text.length;
    const even = cue.open && !odd && cue.unreadable === undefined && next?.repaired?.index === undefined;
    if (!even || !measurePlainRegion(text, start, to, next === undefined ? "end" : above, plain)) {
      closeOdd(text, start, next);
    } else {
      const cut = text.slice(start, plain.end);
      const written = plain.crlf ? cut.replaceAll("\r\n", "\n") : cut;
      sink.cue(cue.start, cue.end, written, plain.plain, cue.line, cue.offset, cue.id, cue.rest, cue.timingLine);
      cue.number++;
      if (next !== undefined) {
        const timingLine = line + plain.lines;
        open(next.start, next.end, next.rest, line + plain.linesToHeading, plain.heading, timingLine);
        if (plain.index >= 0) cue.index = plain.index;
        if (next.repaired !== undefined || next.rest !== "")
          tellTiming(next.repaired, next.rest, text.slice(next.from, next.to));
        line = timingLine + 1;
      }
    }
    if (cut) tellCut(text, wanted);
  }

  return {
    close,
    moved(by) {
      offset += by;
    },
    line: () => line,
  };
}
