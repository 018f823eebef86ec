import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

/** The first film of a filmography that breaks the order of years which the filmography is said to have. */
export function checkFilmographyOrder(record: JsonPlace): readonly Finding[] {
  return record.itemsOf("people").flatMap((person) => {
    const filmography = person.member("filmography");
    const order = filmography.member("order").value;
    if (order !== "ascending" && order !== "descending") return [];
    const sign = order === "ascending" ? 1 : -1;
    let before: number | undefined;
    for (const place of filmography.itemsOf("items")) {
      const year = place.member("year").integer;
      if (year === undefined) continue;
      if (before !== undefined && (year - before) * sign < 0) {
        return [finding("record/filmography-order", { year, before }, { pointer: place.pointer })];
      }
      before = year;
    }
    return [];
  });
}
