/** What the last part of a time counts: Interop ticks of 4 ms, or frames of so many a second. */
export type TimedTextClock = { readonly unit: "ticks" } | { readonly unit: "frames"; readonly rate: number };

/** A time as it was read. */
export interface TimedTextTime {
  /** Whole; negative only when the time has a sign. */
  readonly milliseconds: number;
  /** What the standard does not allow about it: a part beyond its range, or how it is written. */
  readonly fault?: "range" | "form";
}

/** An Interop tick is 1/250 of a second. */
const TICKS_A_SECOND = 250;

const LONGEST = 40;
const TIME = /^([-\u2212]?)(\d{1,6}):(\d{1,4}):(\d{1,4})(?:([.,:;])(\d{1,9}))?$/;
const UNITS_ALONE = /^\d{1,9}$/;

/** How many units of the clock make a second. */
function unitsASecond(clock: TimedTextClock): number {
  return clock.unit === "ticks" ? TICKS_A_SECOND : clock.rate;
}

/** Interop allows decimals of a second instead of ticks (CineCanvas 1.1); ST 428-7 knows frames alone. */
function faultOf(
  clock: TimedTextClock,
  parts: readonly string[],
  separator = "",
  last: string,
): TimedTextTime["fault"] {
  const [sign = "", hours = "", minutes = "", seconds = ""] = parts;
  const decimals = clock.unit === "ticks" && separator === ".";
  if (Number(minutes) > 59 || Number(seconds) > 59) return "range";
  if (separator === ":" && Number(last) >= unitsASecond(clock)) return "range";
  const whole = sign === "" && hours.length >= 2 && minutes.length === 2 && seconds.length === 2;
  return whole && (separator === ":" || decimals) ? undefined : "form";
}

function timeOf(milliseconds: number, fault: TimedTextTime["fault"]): TimedTextTime {
  return { milliseconds, ...(fault !== undefined && { fault }) };
}

/**
 * Reads `hh:mm:ss:ttt` (ticks of 4 ms), `hh:mm:ss.fff` (decimals) or `hh:mm:ss:ff` (frames), and a bare number of units, as
 * fades are often written. Parts beyond their range are carried. Undefined for anything else.
 */
export function timedTextTime(written: string, clock: TimedTextClock): TimedTextTime | undefined {
  const text = written.trim();
  if (text.length > LONGEST) return undefined;
  const perSecond = unitsASecond(clock);
  if (UNITS_ALONE.test(text)) {
    const ticks = clock.unit === "ticks" && Number(text) < perSecond;
    return timeOf(Math.round((Number(text) * 1000) / perSecond), ticks ? undefined : "form");
  }
  const [, sign = "", hours, minutes, seconds, separator, last = "0"] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  const whole = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const decimal = separator === "." || separator === ",";
  const milliseconds = Math.round(whole + (decimal ? Number(`0.${last}`) : Number(last) / perSecond) * 1000);
  const fault = faultOf(clock, [sign, hours, minutes, seconds], separator, last);
  return timeOf(sign === "" || milliseconds === 0 ? milliseconds : -milliseconds, fault);
}

/** The nearest whole number of frames or ticks. */
function wholeUnits(milliseconds: number, clock: TimedTextClock): number {
  return Math.round((milliseconds * unitsASecond(clock)) / 1000);
}

/** The nearest time that is a whole number of frames or ticks, in whole milliseconds. */
export function heldTime(milliseconds: number, clock: TimedTextClock): number {
  return Math.round((wholeUnits(milliseconds, clock) * 1000) / unitsASecond(clock));
}

/** Writes milliseconds, not negative, as the nearest `hh:mm:ss:uu` of the clock: half a frame or 2 ms off at most. */
export function writeTimedTextTime(milliseconds: number, clock: TimedTextClock): string {
  const perSecond = unitsASecond(clock);
  const units = wholeUnits(milliseconds, clock);
  const seconds = Math.floor(units / perSecond);
  const two = (value: number): string => String(value).padStart(2, "0");
  const last = String(units % perSecond).padStart(String(perSecond - 1).length, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}:${last.padStart(2, "0")}`;
}
