import { yearOfCell } from "../../record/index.js";

/** An object of JSON of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** No film is older or announced farther ahead than this; what is beyond is a slip of the keyboard. */
const FIRST_YEAR = 1870;
const LAST_YEAR = 2200;
const LONGEST_RUNTIME = 100_000;

/** A line of NDJSON as an object; undefined when it is none. */
export function jsonOfLine(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Ids are texts; numbers are taken for what they look like. */
export function idOfJson(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** A year as a number or, as tables have it, in a text; undefined when it is none of a film. */
export function yearOfJson(value: unknown): number | undefined {
  const year = typeof value === "string" ? yearOfCell(value) : value;
  return isYear(year) ? year : undefined;
}

/** Titles, of which each may be a bare text; a single one may stand as `title`. */
export function titlesOfJson({ titles, title }: Json): readonly unknown[] {
  const several: readonly unknown[] = Array.isArray(titles) ? titles : [titles];
  return [...several, title].filter(isSaid).map((one) => (typeof one === "string" ? { text: one } : one));
}

/** Texts that are not blank, of one or several; undefined when it is no list of texts. */
export function textsOfJson(value: unknown): readonly string[] | undefined {
  if (!isSaid(value)) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every((text) => typeof text === "string") ? list.filter((text) => text.trim() !== "") : undefined;
}

/** Whether a number can be the year of a film: whole, from 1870 to 2200. */
export function isYear(year: unknown): year is number {
  return typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a number can be a running time in minutes. */
export function isRuntime(minutes: unknown): minutes is number {
  return typeof minutes === "number" && minutes > 0 && minutes <= LONGEST_RUNTIME;
}

/** Whether anything is said: neither left out nor null. */
export function isSaid(value: unknown): value is NonNullable<unknown> {
  return value !== undefined && value !== null;
}

/** Whether a value is an object of JSON. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
