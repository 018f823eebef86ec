import type { Placed } from "./json.js";

/** A day, with its year and the time of day where they are known. */
export interface Moment extends Placed {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

const LOCAL_TIME = /^(?:(\d{4})|-)-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::00(?:\.0+)?)?)?$/;

function daysOf(month: number, year: number | undefined): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === undefined || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Reads ISO 8601 local time, `2021-11-19T22:00`, `2021-11-19` or `--11-19T22:00`; undefined for anything else. */
export function momentOf(value: unknown, at: string): Moment | undefined {
  const parts = typeof value === "string" && value.length < 40 ? LOCAL_TIME.exec(value) : null;
  if (parts === null) return undefined;
  const [year, month = 0, day = 0, hour, minute] = parts.slice(1).map((part) => (part ? Number(part) : undefined));
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return undefined;
  if (hour === undefined) return { at, year, month, day };
  return hour > 23 || minute === undefined || minute > 59 ? undefined : { at, year, month, day, hour, minute };
}

/** Day of the week from 0, Sunday; undefined when the year is not known. */
export function weekdayOf({ year, month, day }: Moment): number | undefined {
  if (year === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
