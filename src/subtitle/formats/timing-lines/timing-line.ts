import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { Dialect } from "./dialect.js";
import { visibleText } from "./invisible-characters.js";
import { WORD_JOINER } from "../word-joiner.js";
import { shownText } from "./shown-text.js";
import { readWrittenTime, type TimeFault, type WrittenTime } from "./written-time.js";

/** The line that says when a cue is shown, read with all its faults. */
export interface TimingLine {
  readonly kind: "timing";
  readonly start: number;
  readonly end: number;
  /** What stands behind the times, trimmed: settings, coordinates, or words. */
  readonly rest: string;
  /** A cue's number that stands in the same line. */
  readonly index?: number;
  /** Whether the line may be text as well: it is a timing only where a cue may begin. */
  readonly doubtful: boolean;
  readonly findings: readonly Finding[];
}

/** A line that means to be a timing and cannot be read as one. */
export interface UnreadableTiming {
  readonly kind: "unreadable";
  /** As that of a timing. */
  readonly doubtful: boolean;
}

/** `-->` and what is written for it: `->`, `--->`, `-- >`, a dash that a word processor made, `>` as XML writes it, an arrow. */
const ARROW = /[-\u2010-\u2015\u2212=\uFF0D]{1,8} ?(?:>{1,3}|\uFF1E{1,3}|&gt;)|[\u2192\u21D2\u2794\u27A1\u27F6]/;
/** What is left of an arrow, or stands in its place, between two whole times: blanks, a dash, `>`, `~`. */
const ARROW_LOST =
  /(?<=:\d\d?[.,]\d{1,3})[ \t]{0,4}(?:[ \t]|[-\u2010-\u2015\u2212]{1,2}|>{1,3}|~)[ \t]{0,4}(?=\d{1,3}:\d\d?:\d\d?[.,]\d)/;
const BLANKS = /[ \t\u00A0\u2000-\u200A\u202F\u3000]+/g;
const WIDE = /[\uFF01-\uFF5E\u0660-\u0669\u06F0-\u06F9]/;
const ALL_WIDE = new RegExp(WIDE.source, "g");

/** A digit or sign of another block as its ASCII twin: full-width forms, Arabic-Indic digits. */
function narrow(char: string): string {
  const code = char.charCodeAt(0);
  return String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : 48 + (code & 15));
}

/** Four groups as a time has them, whatever they are made of: `00/00/01,000`, `??:00:01,000`, `00h00m01s000`. */
const FOUR_GROUPS =
  /^(?=.*[\d:])[\p{L}\d?*#]{1,3}(?:[^\p{L}\d\s]{1,2}[\p{L}\d?*#]{1,3}){3}$|^\d{1,2}h\d{1,2}m\d{1,2}s\d{0,3}$/iu;

/** Whether a piece of text was meant as a time: digits and signs of time, hardly anything else; or a guess at it. */
function isTimeLike(text: string, guess: boolean): boolean {
  if (text.length < 4 || text.length > 40) return false;
  if (guess && FOUR_GROUPS.test(text)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  const signs = text.match(/[:;.,]/g)?.length ?? 0;
  return digits >= 3 && signs >= 2 && text.includes(":") && text.length - digits - signs <= 4;
}

const FAULT_RULES = {
  separator: "parse/time-separator",
  fraction: "parse/time-fraction",
  digits: "parse/time-digits",
  range: "parse/time-range",
  negative: "parse/time-negative",
} as const satisfies Record<Exclude<TimeFault, "whitespace">, string>;

/** A time may touch what follows only where that is a setting: `00:02.000position:50%`. */
function endsWhole(rest: string): boolean {
  return rest === "" || rest.startsWith(" ") || /^[A-Za-z][A-Za-z\d]{0,14}:/.test(rest);
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

function isWhole(time: WrittenTime | undefined): time is WrittenTime {
  return time !== undefined && time.numbers >= 3;
}

/** Whether a line that is no timing was meant as one. */
function isMeant(
  left: string,
  right: string,
  start: WrittenTime | undefined,
  end: WrittenTime | undefined,
  guess: boolean,
): boolean {
  const startReads = isWhole(start) && start.rest === "";
  const endReads = isWhole(end) && endsWhole(end.rest);
  const [rightFirst = ""] = right.split(" ", 1);
  if (startReads) return right === "" || isTimeLike(rightFirst, guess) || /^[\d:.,;-]+$/.test(rightFirst);
  if (endReads) return left === "" || isTimeLike(left, guess) || /^[\d:.,;-]+$/.test(left);
  return isTimeLike(left, guess) && isTimeLike(rightFirst, guess);
}

/** Times in brackets with the words behind them, as programs that write down speech print them. WebVTT has settings there. */
const BRACKETED = /^ ?\[ ?(\d[^[\]]{5,60}\d) ?\]/;

/** A number before the first time, where a whole time follows it: `12 00:00:01,000`. */
const INDEX_BEFORE = /^(\d{1,9})[.)]? (?=-?\d+ ?[:;.,] ?\d+ ?[:;.,])/;

/** Whether a line may be a timing at all; for the many that are not this is all that is done. */
export function mayBeTiming(line: string): boolean {
  return ARROW.test(line) || ARROW_LOST.test(line);
}

/** What makes an arrow of the strokes before it, or is one by itself. */
const ARROW_HEAD = /[>\u2192\u21D2\u2794\u27A1\u27F6]/;

/** A line with a word joiner before the head of its arrow, so that it is a timing no more. */
export function arrowBroken(line: string): string {
  const arrow = ARROW.exec(line) ?? ARROW_LOST.exec(line);
  if (arrow === null) return line;
  const sign = arrow[0].search(ARROW_HEAD);
  const last = arrow[0].trimEnd().length - 1;
  const at = arrow.index + (sign >= 0 ? sign : Math.max(0, last));
  return line.slice(0, at) + WORD_JOINER + line.slice(at);
}

/**
 * Reads a line as a timing with every repair of design §4: any arrow, any sign, blanks, invisible characters, missing
 * hours or thousandths. Undefined for text; `unreadable` for what was meant as a timing and is none. Line counts from 1.
 */
export function readTimingLine(
  written: string,
  line: number,
  cue: number,
  dialect: Dialect,
): TimingLine | UnreadableTiming | undefined {
  const raw = written.endsWith("\r") ? written.slice(0, -1) : written;
  const visible = visibleText(raw);
  const wide = WIDE.exec(visible.text);
  const narrowed = wide === null ? visible.text : visible.text.replace(ALL_WIDE, narrow);
  const even = narrowed.replace(BLANKS, " ");
  const text = dialect.settings ? even : even.replace(BRACKETED, "$1 ");
  const whole = ARROW.exec(text);
  const arrow = whole ?? ARROW_LOST.exec(text);
  if (arrow === null) return undefined;
  const before = text.slice(0, arrow.index);
  // An arrow of one sign cannot be broken inside: this is how it is written where it is meant as text.
  if (before.endsWith(WORD_JOINER)) return undefined;
  const right = text.slice(arrow.index + arrow[0].length).trim();
  const trimmed = before.trim();
  const number = INDEX_BEFORE.exec(trimmed);
  const left = number === null ? trimmed : trimmed.slice(number[0].length);
  const start = readWrittenTime(left, dialect);
  const end = readWrittenTime(right, dialect);
  const exact = arrow[0] === "-->";
  const escaped = arrow[0].endsWith(";");
  // `10:00:00 -> 11:00:00 lunch` is what somebody says.
  if (!exact && end?.faults.includes("fraction") === true && end.rest !== "") return undefined;
  if (whole === null && (start?.rest !== "" || end?.rest !== "")) return undefined;
  if (start?.rest !== "" || end === undefined || !endsWhole(end.rest) || !(exact || (isWhole(start) && isWhole(end)))) {
    if (isMeant(left, right, start, end, false)) return { kind: "unreadable", doubtful: escaped };
    return exact && isMeant(left, right, start, end, true) ? { kind: "unreadable", doubtful: true } : undefined;
  }
  const column = raw.search(/\S/) + 1;
  const at = { line, column };
  const findings: Finding[] = [];
  const place = { cue };
  if (visible.first !== undefined) {
    const { column: first, code } = visible.first;
    findings.push(finding("parse/invisible-characters", { line, column: first + 1, code }, place));
  }
  const spaced = start.faults.includes("whitespace") || end.faults.includes("whitespace");
  if (before.startsWith(" ") || spaced) findings.push(finding("parse/time-whitespace", at, place));
  const arrowAt = raw.search(whole === null ? ARROW_LOST : ARROW) + 1 || column;
  const blanks =
    raw[arrowAt - 2] === " " && !isBlank(raw[arrowAt - 3]) && raw[arrowAt + 2] === " " && !isBlank(raw[arrowAt + 3]);
  if (!exact || !blanks) {
    findings.push(finding("parse/arrow", { line, column: arrowAt, text: arrow[0] }, place));
  }
  const times = [left, right.slice(0, right.length - end.rest.length)];
  for (const fault of ["separator", "fraction", "digits", "range", "negative"] as const) {
    const which = start.faults.includes(fault)
      ? 0
      : end.faults.includes(fault)
        ? 1
        : fault === "digits" && wide
          ? 0
          : -1;
    if (which < 0) continue;
    const from = which === 0 ? column : arrowAt + arrow[0].length + 1;
    findings.push(finding(FAULT_RULES[fault], { line, column: from, text: shownText(times[which]!) }, place));
  }
  if (number !== null) findings.push(finding("parse/index-invalid", { ...at, text: number[0].trim() }, place));
  const index = number === null ? {} : { index: Number(number[1]) };
  return {
    kind: "timing",
    start: start.milliseconds,
    end: end.milliseconds,
    rest: end.rest.trim(),
    ...index,
    doubtful: escaped,
    findings,
  };
}
