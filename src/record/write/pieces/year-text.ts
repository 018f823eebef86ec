import type { GivenRecord } from "../given/index.js";
import type { Page } from "../page.js";

/** The year of the film; empty when none is stated. */
export function yearText({ year }: GivenRecord, page: Page): string {
  if (year === undefined) return "";
  page.ledger.say("/year");
  return String(year);
}
