/**
 * How a country was written: ISO 3166-1 `alpha-2` and `alpha-3`, ISO 3166-3 `alpha-4`, a `name`, an `older-name` of the same
 * territory, an `abbreviation` (`U.S.A.`, `ФРГ`), a `car` sign (`D`, `SU`). The compiled table writes the place in this
 * list.
 */
export const COUNTRY_FORMS = ["alpha-2", "alpha-3", "alpha-4", "name", "older-name", "abbreviation", "car"] as const;
/** How a country is written: by a code (ISO 3166), a name, an older name, an abbreviation, or the letters on its cars. */
export type CountryForm = (typeof COUNTRY_FORMS)[number];
