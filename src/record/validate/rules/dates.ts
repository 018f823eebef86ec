import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

const DATE = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?$/;
/** In a year that is not known, February may have 29 days. */
const LEAP_YEAR = 2000;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isImpossible(date: string): boolean {
  const parts = DATE.exec(date);
  if (parts === null) return false;
  const [year = LEAP_YEAR, month = 1, day = 1, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return true;
  return day < 1 || day > daysIn(year, month);
}

/** Days and times that no calendar and no clock has: 30 February, 25:30. What has not the form of a date is the schema's affair. */
export function checkDates(record: JsonPlace): readonly Finding[] {
  const places = [
    ...record.itemsOf("screenings").flatMap((at) => ["start", "end", "partialDate"].map((name) => at.member(name))),
    ...record.itemsOf("releases").map((at) => at.member("date")),
  ];
  return places.flatMap(({ text, pointer }) =>
    text !== undefined && isImpossible(text) ? [finding("record/date-invalid", { date: text }, { pointer })] : [],
  );
}
