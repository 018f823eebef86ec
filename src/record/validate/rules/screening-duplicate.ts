import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { sameTextKey } from "../same-text.js";

/** A showing that is listed twice: the same time in the same place. */
export function checkScreeningDuplicate(record: JsonPlace): readonly Finding[] {
  const seen = new Set<string>();
  return record.itemsOf("screenings").flatMap((place) => {
    const date = place.member("start").text ?? place.member("partialDate").text;
    if (date === undefined) return [];
    const venue = ["name", "hall", "locality"].map((name) =>
      sameTextKey(place.member("venue").member(name).text ?? ""),
    );
    const key = JSON.stringify([date, ...venue]);
    if (seen.has(key)) return [finding("record/screening-duplicate", { date }, { pointer: place.pointer })];
    seen.add(key);
    return [];
  });
}
