import { HISTORIC_STATES } from "../generated/countries.js";
import { LOCALES, type Locale } from "./locale.js";
import { FIELD, valueIn } from "./packed-table.js";

/** A state or territory whose code was withdrawn (ISO 3166-3). */
export interface HistoricState {
  /** Four letters, such as `SUHH`. */
  readonly code: string;
  readonly alpha2: string;
  readonly alpha3?: string;
  /** Year in which it began under that name; absent where none can be given. */
  readonly from?: number;
  /** Year in which the code was withdrawn. */
  readonly until: number;
  /** Countries of today on its territory, ISO 3166-1 alpha-2. */
  readonly successors: readonly string[];
  readonly names: Readonly<Record<Locale, string>>;
}

/** The state of a four-letter code, in any letter case; undefined when there is none. */
export function historicState(code: string): HistoricState | undefined {
  const key = code.toUpperCase();
  const row = key.length === 4 ? valueIn(HISTORIC_STATES, key) : undefined;
  if (row === undefined) return undefined;
  const [alpha2 = "", alpha3, from, until, successors = "", ...inLocales] = row.split(FIELD);
  const names = Object.fromEntries(LOCALES.map((locale, place) => [locale, inLocales[place] ?? key]));
  return {
    code: key,
    alpha2,
    ...(alpha3 && { alpha3 }),
    ...(from && { from: Number(from) }),
    until: Number(until),
    successors: successors.split(" "),
    names: names as Record<Locale, string>,
  };
}
