import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

/** A country that is listed twice. */
export function checkCountryDuplicate(record: JsonPlace): readonly Finding[] {
  const seen = new Set<string>();
  return record.itemsOf("countries").flatMap((place) => {
    const country = place.member("code").text;
    if (country === undefined) return [];
    if (seen.has(country)) return [finding("record/country-duplicate", { country }, { pointer: place.pointer })];
    seen.add(country);
    return [];
  });
}
