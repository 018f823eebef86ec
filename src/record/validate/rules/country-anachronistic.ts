import { finding } from "../../../check/index.js";
import { historicState } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { stateOfThatTime } from "../state-of-that-time.js";

/**
 * A country that did not exist in the year of the film: a state that was gone or not yet there, or a state of today for
 * a film of its predecessor. The suggestion is the state of that time; the page may well have printed the other.
 */
export function checkCountryAnachronistic(record: JsonPlace): readonly Finding[] {
  const year = record.member("year").integer;
  if (year === undefined) return [];
  return record.itemsOf("countries").flatMap((place) => {
    const country = place.member("code").text ?? "";
    const state = historicState(country);
    const then = stateOfThatTime(country, year);
    const outside = state !== undefined && (year > state.until || year < (state.from ?? year));
    if (!outside && then === undefined) return [];
    const [successor, ...others] = year > (state?.until ?? year) ? (state?.successors ?? []) : [];
    const suggestion = then ?? (others.length === 0 ? successor : undefined);
    const at = { pointer: place.pointer, ...(suggestion !== undefined && { suggestions: [suggestion] }) };
    return [finding("record/country-anachronistic", { country, year }, at)];
  });
}
