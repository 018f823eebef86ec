import { finding } from "../../check/index.js";
import type { Finding } from "../../model/index.js";
import { excerpt } from "./source-lines.js";

/** How a format writes its times: the mark before the fraction, and the digits of it. */
export interface ClockForm {
  readonly separator: "." | ",";
  readonly digits: 2 | 3;
}

/** A time, and what had to be repaired to read it. */
export interface ClockTime {
  /** Whole; may be negative. */
  readonly milliseconds: number;
  readonly repairs: readonly (
    "parse/time-separator" | "parse/time-fraction" | "parse/time-range" | "parse/time-negative"
  )[];
}

const LONGEST = 40;
const CLOCK = /^([-\u2212]?)(?:(\d{1,6}):)?(\d{1,3}):(\d{1,3})(?:([.,:;])(\d{1,9}))?$/;

/** Reads `h:mm:ss.f`; hours and fraction may be missing. Undefined when that is not what it is. */
export function clockTime(text: string, form: ClockForm): ClockTime | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign, hours = "0", minutes, seconds, separator, fraction = ""] = CLOCK.exec(text.trim()) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const milliseconds = whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const repairs: ClockTime["repairs"][number][] = [];
  if (separator !== undefined && separator !== form.separator) repairs.push("parse/time-separator");
  if (fraction.length !== form.digits) repairs.push("parse/time-fraction");
  if (Number(minutes) > 59 || Number(seconds) > 59) repairs.push("parse/time-range");
  // Minus nothing is nothing.
  const negative = sign !== "" && milliseconds > 0;
  if (negative) repairs.push("parse/time-negative");
  return { milliseconds: negative ? -milliseconds : milliseconds, repairs };
}

const NONE: readonly Finding[] = [];

/** The findings of a time that was read, or of the cue's two. */
export function clockFindings(
  times: readonly ClockTime[],
  place: { readonly line: number; readonly column: number; readonly text: string },
  cue: number,
): readonly Finding[] {
  if (times.every(({ repairs }) => repairs.length === 0)) return NONE;
  const rules = new Set(times.flatMap(({ repairs }) => repairs));
  return [...rules].map((rule) => finding(rule, { ...place, text: excerpt(place.text) }, { cue }));
}

/** Milliseconds, not negative, as `h:mm:ss` with as many digits of hours as are asked for, and the fraction. */
export function writeClock(milliseconds: number, hourDigits: number, form: ClockForm): string {
  const units = Math.round(milliseconds / (form.digits === 2 ? 10 : 1));
  const scale = form.digits === 2 ? 100 : 1000;
  const seconds = Math.floor(units / scale);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = String(Math.floor(seconds / 3600)).padStart(hourDigits, "0");
  const fraction = String(units % scale).padStart(form.digits, "0");
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${form.separator}${fraction}`;
}
