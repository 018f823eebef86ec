import type { GivenRecord } from "../given/index.js";
import type { Page } from "../page.js";

/**
 * Whole minutes with the unit, `82 min`; a time with seconds in the signs for minutes and seconds, `6'30''`. `one` is the unit of a
 * single minute where it differs. Empty when none is stated.
 */
export function minutesWith(unit: string, { runtime }: GivenRecord, page: Page, one?: string): string {
  if (runtime === undefined) return "";
  page.ledger.say("/runtime");
  page.ledger.leave("/runtime/approximate");
  const { seconds } = runtime;
  const rest = seconds % 60;
  return rest === 0
    ? `${seconds / 60}${seconds === 60 ? (one ?? unit) : unit}`
    : `${Math.floor(seconds / 60)}'${String(rest).padStart(2, "0")}''`;
}
