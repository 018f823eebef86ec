import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { spanPlaces } from "../record-places.js";

/** Spans that hold nothing: the start is not before the end, or lies before the text. */
export function checkSpans(record: JsonPlace): readonly Finding[] {
  return spanPlaces(record).flatMap((place) => {
    const [start, end] = [place.member("start").integer, place.member("end").integer];
    if (start === undefined || end === undefined || (start >= 0 && start < end)) return [];
    return [finding("record/span", { start, end }, { pointer: place.pointer })];
  });
}
