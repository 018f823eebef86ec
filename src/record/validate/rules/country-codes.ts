import { finding } from "../../../check/index.js";
import { historicState, lookupCountry } from "../../../language/index.js";
import type { Finding } from "../../../model/index.js";
import { remember } from "../../../text/index.js";
import type { JsonPlace } from "../../json-place.js";
import { countryPlaces } from "../record-places.js";

/** Kosovo has no code of ISO 3166-1; everybody uses this one of the codes left to users. */
const IN_USE = new Set(["XK"]);

const isCode = remember((code: string): boolean => {
  if (code.length === 4) return historicState(code)?.code === code;
  return IN_USE.has(code) || lookupCountry(code).some((match) => match.form === "alpha-2" && match.code === code);
});

/**
 * Codes of countries that were never issued (`record/country-unknown`) or were withdrawn (`record/country-withdrawn`: SU,
 * YU), by ISO 3166-1 and 3166-3.
 */
export function checkCountryCodes(record: JsonPlace): readonly Finding[] {
  return countryPlaces(record).flatMap((place) => {
    const code = place.text ?? "";
    if (isCode(code)) return [];
    const matches = lookupCountry(code);
    const withdrawn = matches.filter(({ form, historic }) => form === "alpha-2" && historic).map((match) => match.code);
    if (withdrawn.length > 0 && code.length === 2 && code === code.toUpperCase()) {
      const at = { pointer: place.pointer, suggestions: withdrawn };
      return [finding("record/country-withdrawn", { code, current: withdrawn }, at)];
    }
    const suggestions = [...new Set(matches.map((match) => match.code))].slice(0, 3);
    const at = suggestions.length > 0 ? { pointer: place.pointer, suggestions } : { pointer: place.pointer };
    return [finding("record/country-unknown", { code }, at)];
  });
}
