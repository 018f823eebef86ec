import type { GivenRecord } from "../given/index.js";
import type { Page } from "../page.js";
import { houseCountry, type WordedHouse } from "./house-words.js";

/** The countries of a film as a house prints them, those that it cannot name left out. */
export function countryNames(house: WordedHouse, record: GivenRecord, page: Page): readonly string[] {
  return record.countries.flatMap(({ at, code, printed }) => {
    const name = houseCountry(code, record.house === house ? printed : undefined);
    if (name === undefined) return [];
    page.ledger.say(at);
    return [name];
  });
}
