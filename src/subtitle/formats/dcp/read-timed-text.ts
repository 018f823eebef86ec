import { finding } from "../../../check/index.js";
import type { Cue, Finding, Run, SubtitleDocument } from "../../../model/index.js";
import { parseXml } from "../../../xml/index.js";
import type { FormatReading, ReadFormat } from "../format.js";
import { excerpt } from "../source-lines.js";
import { RunGatherer } from "../run-gatherer.js";
import { placeCounter } from "../place-counter.js";
import { xmlFindings } from "../xml-findings.js";
import type { TimedTextDialect } from "./timed-text-edition.js";
import { timedTextMeta } from "./timed-text-meta.js";
import { screenOrder, type TimedTextLine } from "./timed-text-line.js";
import { unkeptMember } from "../unkept-member.js";
import { timedTextReel, type TimedTextEvent, type TimedTextReel } from "./timed-text-reel.js";
import { unkeptInTimedText } from "./unkept-timed-text.js";

/** The lines of one event as its cue has them. */
function linesOfCue(lines: readonly TimedTextLine[]): Pick<Cue, "text" | "runs" | "position" | "image"> {
  const read = screenOrder(lines.filter(({ kind, text }) => kind === "text" && text !== ""));
  if (read.length === 0) {
    const images = screenOrder(lines.filter(({ kind }) => kind === "image"));
    const placed = images.length > 0 ? images : lines.slice(0, 1);
    return {
      text: "",
      ...(placed.length > 0 && { position: placed.map(({ position }) => position) }),
      ...(images.length > 0 && { image: true }),
    };
  }
  const styled = new RunGatherer();
  read.forEach((line, at) => {
    if (at > 0) styled.append("\n", lineBreakStyle(read[at - 1]!, line));
    for (const { text, ...style } of line.runs ?? [{ text: line.text }]) styled.append(text, style);
  });
  return { ...styled.cueText, position: read.map(({ position }) => position) };
}

/** A line break between two stretches of one style belongs to it, so that they stay one run. */
function lineBreakStyle(before: TimedTextLine, after: TimedTextLine): Omit<Run, "text"> {
  const { text: end, ...style } = before.runs?.at(-1) ?? { text: before.text };
  const { text: start, ...next } = after.runs?.[0] ?? { text: after.text };
  return end !== "" && start !== "" && JSON.stringify(style) === JSON.stringify(next) ? style : {};
}

/** What is said about the times of one event. */
function timeFindings(event: TimedTextEvent, at: { line: number; column: number }): Finding[] {
  const { cue, timeIn, timeOut, lines } = event;
  const text = excerpt([timeIn?.text, timeOut?.text].filter((time) => time !== undefined).join(" "));
  if (cue === null) {
    const lost = excerpt(lines.map((line) => line.text).join(" "));
    return [finding("parse/time-unreadable", { ...at, text, lost })];
  }
  const times = [timeIn?.time, timeOut?.time];
  const noted = (
    rule: "parse/time-missing" | "parse/time-range" | "parse/time-digits" | "parse/time-negative",
  ): Finding => finding(rule, { ...at, text }, { cue });
  return [
    ...(timeOut?.time === undefined ? [noted("parse/time-missing")] : []),
    ...(times.some((time) => time?.fault === "range") ? [noted("parse/time-range")] : []),
    ...(times.some((time) => time?.fault === "form" && time.milliseconds >= 0) ? [noted("parse/time-digits")] : []),
    ...(times.some((time) => (time?.milliseconds ?? 0) < 0) ? [noted("parse/time-negative")] : []),
  ];
}

function readEvents(
  reel: TimedTextReel,
  text: string,
): { readonly cues: readonly Cue[]; readonly findings: readonly Finding[] } {
  const cues: Cue[] = [];
  const findings: Finding[] = [];
  const place = placeCounter(text);
  for (const event of reel.events) {
    const { offset } = event.element;
    const at = place(offset);
    findings.push(...timeFindings(event, at));
    if (event.cue === null || event.timeIn?.time === undefined) continue;
    const spoken = linesOfCue(event.lines);
    if (spoken.text.trim() === "" && spoken.image !== true) {
      findings.push(finding("parse/empty-cue", at, { cue: event.cue }));
    }
    cues.push({
      start: event.timeIn.time.milliseconds,
      end: event.timeOut?.time?.milliseconds ?? null,
      ...spoken,
      ...(event.spotNumber !== undefined && event.spotNumber.trim() !== "" && { id: event.spotNumber.trim() }),
      source: { line: at.line, offset },
    });
  }
  return { cues, findings };
}

function reelFindings(reel: TimedTextReel): readonly Finding[] {
  const { clock, rateFrom, startTime } = reel;
  return [
    ...(rateFrom === "assumed" && clock.unit === "frames"
      ? [finding("parse/frame-rate-assumed", { rate: clock.rate })]
      : []),
    // Players place events from the start of the reel; a StartTime moves nothing there, and is not taken off here.
    ...(startTime?.time !== undefined && startTime.time.milliseconds !== 0
      ? [finding("parse/programme-start", { time: startTime.text })]
      : []),
  ];
}

/**
 * Reads cinema timed text of either dialect. One cue is one `Subtitle`; its lines are in the order in which they stand on
 * the screen. `fallback` is taken where a damaged document no longer says what it is. Never throws; what is not well-formed
 * is read as far as it goes.
 */
export function readTimedText(text: string, reading: FormatReading, fallback: TimedTextDialect): ReadFormat {
  const xml = parseXml(text);
  const reel = timedTextReel(xml, {
    fallback,
    ...(reading.frameRate !== undefined && { frameRate: reading.frameRate }),
  });
  const faults = xmlFindings(xml, text);
  if (reel === undefined) {
    const format = fallback === "interop" ? "dcp-interop" : "dcp-smpte";
    return { document: { format, language: null, frameRate: null, cues: [], meta: {} }, findings: faults };
  }
  const { cues, findings } = readEvents(reel, text);
  const document: Omit<SubtitleDocument, "encoding" | "newline"> = {
    format: reel.dialect === "interop" ? "dcp-interop" : "dcp-smpte",
    language: reel.language,
    frameRate: reel.clock.unit === "frames" ? reel.clock.rate : null,
    cues,
    meta: timedTextMeta(reel.root, reel.dialect),
    ...(reel.standard !== undefined && { standard: reel.standard }),
    ...unkeptMember(unkeptInTimedText(reel, text)),
  };
  return { document, findings: [...faults, ...reelFindings(reel), ...findings] };
}
