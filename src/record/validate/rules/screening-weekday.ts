import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { findDates } from "../../fields/index.js";
import type { JsonPlace } from "../../json-place.js";
import { stretch } from "../../stretch.js";

const DAY = /^\d{4}-\d{2}-\d{2}/;
const LONGEST_PRINTED = 200;

/** Monday is 1; undefined for a day that does not exist. */
function weekdayOf(start: string): number | undefined {
  const day = DAY.exec(start)?.[0];
  const date = day === undefined ? NaN : Date.parse(`${day}T00:00Z`);
  return Number.isNaN(date) ? undefined : new Date(date).getUTCDay() || 7;
}

/** A screening on another day of the week than the words say that it was read from: `Fri 12/03` on a Saturday. */
export function checkScreeningWeekday(record: JsonPlace): readonly Finding[] {
  return record.itemsOf("screenings").flatMap((at) => {
    const [start, printed] = [at.member("start").text, at.member("printed").text];
    if (start === undefined || printed === undefined || printed.length > LONGEST_PRINTED) return [];
    const weekday = weekdayOf(start);
    const stated = findDates(stretch(printed)).flatMap(({ value }) => value.weekdays);
    if (weekday === undefined || stated.length === 0 || stated.includes(weekday)) return [];
    return [finding("record/screening-weekday", { printed, start }, { pointer: at.member("start").pointer })];
  });
}
