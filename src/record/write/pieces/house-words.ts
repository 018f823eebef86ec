import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import { countryName, lookupCountry } from "../../../language/index.js";
import type { Audience, PremiereStatus } from "../../../model/index.js";
import type { GivenPremiere } from "../given/index.js";
import { premiereReadsBack } from "../reads-back/premiere.js";

/** The houses whose words are listed. */
export type WordedHouse = keyof typeof HOUSE_WORDS.houses;

type Words = Readonly<Record<string, string>>;

/** A word from a table; undefined when the table has none. */
export function wordIn(table: Words, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Role labels of a house, in the order in which it prints them; `production` stands for the production companies. */
export function houseLabels(house: WordedHouse): Words {
  return HOUSE_WORDS.houses[house].labels;
}

/** The words in which a house says what colour the picture has. */
export function houseColours(house: WordedHouse): Words {
  return HOUSE_WORDS.houses[house].colours;
}

/** What a house puts in brackets behind a film of a filmography. */
export function houseNotes(house: WordedHouse): Words {
  return HOUSE_WORDS.houses[house].notes;
}

/** Another word of a house; undefined when it has none for that. */
export function houseWord(house: WordedHouse, key: string): string | undefined {
  return wordIn(HOUSE_WORDS.houses[house].words, key);
}

const meansOnly = (name: string, code: string): boolean => lookupCountry(name)[0]?.code === code;

/**
 * A country as the houses print it, `USA` and `Russia`; undefined when the name would be read as another country or as
 * none. `printed` is taken instead when it stands for that country.
 */
export function houseCountry(code: string, printed?: string): string | undefined {
  const names = [printed, wordIn(HOUSE_WORDS.countries, code), countryName(code, "en")];
  return names.find((name) => name !== undefined && !/[,/()|]/.test(name) && meansOnly(name, code));
}

/** A premiere as the houses print it, `German premiere`; undefined when no words would be read as that premiere. */
export function housePremiere({ status, country }: GivenPremiere): string | undefined {
  const words: Readonly<Record<PremiereStatus, string>> = HOUSE_WORDS.premieres;
  if (status !== "national") return country === undefined ? words[status] : undefined;
  const nationality = country === undefined ? undefined : wordIn(HOUSE_WORDS.nationalities, country);
  const name = country === undefined ? undefined : houseCountry(country);
  const before = nationality && words.national.replace("{nationality}", nationality);
  const behind = name && HOUSE_WORDS.premiereIn.national.replace("{country}", name);
  return [before, behind].find((text) => text !== undefined && premiereReadsBack(text, { status, country }));
}

/** For whom a screening is, as the houses print it. */
export function houseAudience(audience: Audience): string {
  return HOUSE_WORDS.audiences[audience];
}

/** Three letters of a day of the week, counted from Sunday. */
export function houseWeekday(day: number): string {
  return HOUSE_WORDS.weekdays.short[day] ?? "";
}
