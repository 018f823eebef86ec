import { COUNTRY_FORMS, type CountryForm } from "../../src/language/country-form.js";
import { countryKey } from "../../src/language/country-key.js";
import { LOCALES, type Locale } from "../../src/language/locale.js";
import { FIELD } from "../../src/language/packed-table.js";
import { regionNames } from "./name-module.js";
import { generatedModule, packShelves, packPairs } from "./packed.js";
import { alpha3Codes, cldrNames, readData, REGISTRY } from "./sources.js";

/** A state or territory that is gone, in `data/countries/historic-states.json`. */
interface HistoricRow {
  readonly code: string;
  readonly alpha2: string;
  readonly alpha3?: string;
  readonly from?: number;
  readonly until: number;
  readonly successors: readonly string[];
  readonly names: Readonly<Record<Locale, string>>;
  readonly also?: readonly string[];
  readonly abbreviations?: readonly string[];
}

/** Further names of a country, in `data/countries/names.json`. */
interface NameRow {
  readonly code: string;
  readonly names?: readonly string[];
  readonly older?: readonly string[];
  readonly abbreviations?: readonly string[];
}

interface CarRow {
  readonly sign: string;
  readonly code: string;
}

function rowsOf<Row>(path: string): readonly Row[] {
  return readData<{ readonly rows: readonly Row[] }>(path).rows;
}

/** Regions with a two-letter code that are no countries: areas, unions and test values of CLDR. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["AA", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Two-letter codes in force, with the user-assigned `XK` that everybody uses for Kosovo. */
function currentCodes(): readonly string[] {
  const registered = REGISTRY.flatMap(({ Type, Subtag = "", Deprecated }) =>
    Type === "region" && /^[A-Z]{2}$/.test(Subtag) && Deprecated === undefined && !NO_COUNTRIES.has(Subtag)
      ? [Subtag]
      : [],
  );
  return [...registered, "XK"];
}

/** Countries by key; the first form in which a country is found under a key stays. */
class CountryWords {
  readonly #matches = new Map<string, Map<string, CountryForm>>();

  add(form: CountryForm, code: string, words: readonly (string | undefined)[]): void {
    for (const word of words) {
      const key = word === undefined ? "" : countryKey(word);
      if (key === "") continue;
      const codes = this.#matches.get(key) ?? new Map<string, CountryForm>();
      this.#matches.set(key, codes);
      if (!codes.has(code)) codes.set(code, form);
    }
  }

  packed(): Readonly<Record<string, string>> {
    const pack = ([code, form]: readonly [string, CountryForm]): string => `${COUNTRY_FORMS.indexOf(form)}${code}`;
    return packShelves([...this.#matches].map(([key, codes]) => [key, [...codes].map(pack).join(" ")] as const));
  }
}

function addNames(words: CountryWords, current: ReadonlySet<string>): void {
  for (const locale of LOCALES) {
    const preferred = regionNames(locale);
    for (const code of current) words.add("name", code, [preferred.get(code)]);
    for (const [key, name] of cldrNames(locale, "territories")) {
      const [code = ""] = key.split("-alt-");
      if (current.has(code)) words.add("name", code, [name]);
    }
  }
  for (const { code, names = [], older = [], abbreviations = [] } of rowsOf<NameRow>("countries/names.json")) {
    words.add("name", code, names);
    words.add("older-name", code, older);
    words.add("abbreviation", code, abbreviations);
  }
}

function addHistoricStates(words: CountryWords, states: readonly HistoricRow[], current: ReadonlySet<string>): void {
  for (const { code, alpha2, alpha3, names, also = [], abbreviations = [] } of states) {
    words.add("alpha-4", code, [code]);
    // Some withdrawn codes were given to another country since: SK is Slovakia, no longer Sikkim.
    if (!current.has(alpha2)) words.add("alpha-2", code, [alpha2]);
    words.add("alpha-3", code, [alpha3]);
    words.add("name", code, [...LOCALES.map((locale) => names[locale]), ...also]);
    words.add("abbreviation", code, abbreviations);
  }
}

function packState(row: HistoricRow): readonly [string, string] {
  const { code, alpha2, alpha3 = "", from = "", until, successors, names } = row;
  const inLocales = LOCALES.map((locale) => names[locale]);
  return [code, [alpha2, alpha3, from, until, successors.join(" "), ...inLocales].join(FIELD)];
}

/** Codes, names and abbreviations of countries, and the states that are gone. */
export function countryModule(): string {
  const current = new Set(currentCodes());
  const states = rowsOf<HistoricRow>("countries/historic-states.json");
  const words = new CountryWords();
  for (const code of current) words.add("alpha-2", code, [code]);
  for (const [code, long] of alpha3Codes()) if (current.has(code)) words.add("alpha-3", code, [long]);
  addNames(words, current);
  addHistoricStates(words, states, current);
  for (const { sign, code } of rowsOf<CarRow>("countries/car-codes.json")) words.add("car", code, [sign]);
  return generatedModule("data/countries, the IANA language subtag registry and Unicode CLDR", [
    { name: "COUNTRY_WORDS", value: words.packed() },
    { name: "HISTORIC_STATES", value: packPairs(states.map(packState)) },
  ]);
}
