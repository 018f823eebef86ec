export { isMonth, isWeekday } from "./calendar-line.js";
export { findDates } from "./find-dates.js";
export { findTimes } from "./find-times.js";
export {
  isoDay,
  isoTime,
  resolveDates,
  type DateContext,
  type DateResolution,
  type ResolvedDate,
} from "./resolve-dates.js";
export type { ClockTime, WrittenDate } from "./written-date.js";
