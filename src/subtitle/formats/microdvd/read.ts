import { finding } from "../../../check/index.js";
import type { Cue, Finding } from "../../../model/index.js";
import type { FormatReading, ReadFormat } from "../format.js";
import { excerpt, sourceLines } from "../source-lines.js";
import { unkeptMember } from "../unkept-member.js";
import { microdvdText, unkeptCodes } from "./codes.js";

/** Blanks beside the numbers are a slip of the hand. */
const CUE = /^\s*\{ {0,4}(-?\d{1,9}) {0,4}\}\s?\{ {0,4}(-?\d{0,9}) {0,4}\}/;
const SPACED = /\{ |\d \}/;
const DEFAULTS = /^\s*\{DEFAULT\}\{\}/i;
const RATE = /^\s*(\d{1,4}(?:[.,]\d{1,6})?)\s*$/;
/** The rate of European television, which most players take. */
export const USUAL_RATE = 25;

interface FrameCue {
  readonly first: number;
  readonly last: number | null;
  readonly text: string;
  readonly spaced: boolean;
  readonly source: Cue["source"];
}

/** Whether a number can be a frame rate. */
export function isRate(rate: number | undefined): rate is number {
  return rate !== undefined && rate >= 1 && rate <= 1000;
}

function frameRateOf(cue: FrameCue | undefined): number | undefined {
  // The first cue of no length that holds nothing but a number says how fast the film runs.
  if (cue === undefined || cue.first > 1 || cue.first < 0 || cue.last !== cue.first) return undefined;
  const rate = Number(RATE.exec(cue.text)?.[1]?.replace(",", "."));
  return isRate(rate) ? rate : undefined;
}

/**
 * Reads MicroDVD, which counts in frames: `{1}{1}25.0` at the top gives the rate, else the caller, else 25 a second is
 * taken and told. An empty second brace leaves the end open.
 */
export function readMicrodvd(text: string, reading: FormatReading): ReadFormat {
  const findings: Finding[] = [];
  const meta: Record<string, string> = {};
  const frames: FrameCue[] = [];
  for (const { text: line, ...source } of sourceLines(text)) {
    const [opening, first, last] = CUE.exec(line) ?? [];
    if (opening !== undefined) {
      frames.push({
        first: Number(first),
        last: last === "" || last === "-" ? null : Number(last),
        text: line.slice(opening.length),
        spaced: SPACED.test(opening),
        source,
      });
    } else if (DEFAULTS.test(line)) {
      meta["default"] = line.replace(DEFAULTS, "").trim();
    } else if (line.trim() !== "") {
      findings.push(finding("parse/line-unreadable", { line: source.line, column: 1, text: excerpt(line) }));
    }
  }
  const inside = frameRateOf(frames[0]);
  if (inside !== undefined) frames.shift();
  const given = isRate(reading.frameRate) ? reading.frameRate : undefined;
  const rate = inside ?? given ?? USUAL_RATE;
  if (inside === undefined && given === undefined && frames.length > 0) {
    findings.unshift(finding("parse/frame-rate-assumed", { rate }));
  }
  const milliseconds = (frame: number): number => Math.round((frame * 1000) / rate) || 0;
  const cues = frames.map(({ first, last, text: written, spaced, source }, at): Cue => {
    const told = { line: source.line, column: 1 };
    if (spaced) findings.push(finding("parse/time-whitespace", told, { cue: at + 1 }));
    if (first < 0 || (last ?? 0) < 0) {
      findings.push(finding("parse/time-negative", { ...told, text: `{${first}}{${last ?? ""}}` }, { cue: at + 1 }));
    }
    const cueText = microdvdText(written).cueText;
    if (cueText.text.trim() === "") findings.push(finding("parse/empty-cue", told, { cue: at + 1 }));
    return { start: milliseconds(first), end: last === null ? null : milliseconds(last), ...cueText, source };
  });
  const unkept = unkeptMember(frames.flatMap(({ text: written }) => unkeptCodes(written)));
  // The rate is the file's own only where the file says it.
  const document = { format: "microdvd", language: null, frameRate: inside ?? null, cues, meta, ...unkept } as const;
  return { document, findings };
}
