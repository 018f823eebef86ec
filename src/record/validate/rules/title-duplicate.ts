import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { sameTextKey } from "../same-text.js";

/** A title that is listed twice in one language, or twice without one. */
export function checkTitleDuplicate(record: JsonPlace): readonly Finding[] {
  const seen = new Set<string>();
  return record.itemsOf("titles").flatMap((place) => {
    const title = place.member("text").text;
    if (title === undefined) return [];
    const key = JSON.stringify([sameTextKey(title), place.member("language").text]);
    if (seen.has(key)) return [finding("record/title-duplicate", { title }, { pointer: place.pointer })];
    seen.add(key);
    return [];
  });
}
