import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";

/** People who die before they are born. */
export function checkLifeDates(record: JsonPlace): readonly Finding[] {
  return record.itemsOf("people").flatMap((person) => {
    const birth = person.member("birth").member("year").integer;
    const death = person.member("death").member("year");
    if (birth === undefined || death.integer === undefined || death.integer >= birth) return [];
    return [finding("record/life-dates", { birth, death: death.integer }, { pointer: death.pointer })];
  });
}
