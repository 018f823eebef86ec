import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import type { JsonPlace } from "../../json-place.js";
import { honourPlaces } from "../record-places.js";

const YEAR = /^\d{4}/;

const yearOf = (date: string | undefined): number => Number(YEAR.exec(date ?? "")?.[0] ?? NaN);

/**
 * What happened to a film before the year it is said to be of: shown (`record/screening-before-year`), released
 * (`record/release-before-year`), awarded or selected (`record/award-before-year`). The award may be for another film.
 */
export function checkBeforeYear(record: JsonPlace): readonly Finding[] {
  const year = record.member("year").integer;
  if (year === undefined) return [];
  const shown = record.itemsOf("screenings").map((at) => at.member("start"));
  const released = record.itemsOf("releases").map((at) => at.member("date"));
  const honours = honourPlaces(record).filter((at) => at.member("work").text === undefined);
  return [
    ...shown.flatMap(({ text, pointer }) =>
      yearOf(text) < year ? [finding("record/screening-before-year", { date: text ?? "", year }, { pointer })] : [],
    ),
    ...released.flatMap(({ text, pointer }) =>
      yearOf(text) < year ? [finding("record/release-before-year", { date: text ?? "", year }, { pointer })] : [],
    ),
    ...honours.flatMap((at) => {
      const given = at.member("year");
      const name = at.member("award").text ?? at.member("name").text;
      if (name === undefined || given.integer === undefined || given.integer >= year) return [];
      return [
        finding("record/award-before-year", { award: name, given: given.integer, year }, { pointer: given.pointer }),
      ];
    }),
  ];
}
