import { COUNTRY_WORDS } from "../generated/countries.js";
import { COUNTRY_FORMS, type CountryForm } from "./country-form.js";
import { countryKey } from "./country-key.js";
import { historicState } from "./historic-state.js";
import { regionName } from "./language-name.js";
import type { Locale } from "./locale.js";
import { ShelvedWords } from "./shelved-words.js";

/** One country that a word or code may mean. */
export interface CountryMatch {
  /** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a state that is gone. */
  readonly code: string;
  readonly form: CountryForm;
  readonly historic: boolean;
}

/** `0FR 6SUHH` is France by an alpha-2 code and the Soviet Union by a car sign. */
function readMatches(packed: string): readonly CountryMatch[] {
  return packed.split(" ").flatMap((match) => {
    const form = COUNTRY_FORMS[Number(match.charAt(0))];
    const code = match.slice(1);
    return form === undefined ? [] : [{ code, form, historic: code.length === 4 }];
  });
}

const table = new ShelvedWords(COUNTRY_WORDS, readMatches);

/**
 * The countries that a text may mean: codes of ISO 3166-1 and 3166-3, names of today and before in the five locales and
 * some more, abbreviations, car signs; in any letter case, with or without marks and full stops. States that are gone
 * keep their own code. Best first, empty when it is none; only the whole text counts.
 */
export function lookupCountry(text: string): readonly CountryMatch[] {
  return table.find(countryKey(text)) ?? [];
}

/** The name of a country of today or of a state that is gone; the code itself when it is unknown. */
export function countryName(code: string, locale: Locale): string {
  const key = code.toUpperCase();
  return historicState(key)?.names[locale] ?? regionName(key, locale) ?? code;
}
