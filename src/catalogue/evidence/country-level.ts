import { historicState } from "../../language/index.js";
import type { CountryLevel } from "./levels.js";

/**
 * Whether two films have a country in common; a state that is gone and one that followed it are one country, since
 * catalogues print either. Co-productions are named in full or by their first country, so neither level says much.
 * Undefined when a side names none. Codes after ISO 3166-1 alpha-2 or ISO 3166-3 alpha-4, in letters of any case.
 */
export function countryLevel(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): CountryLevel | undefined {
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return undefined;
  const states = new Set(a.flatMap(withSuccessors));
  return b.flatMap(withSuccessors).some((state) => states.has(state)) ? "same" : "different";
}

function withSuccessors(code: string): readonly string[] {
  const state = code.toUpperCase();
  return [state, ...(historicState(state)?.successors ?? [])];
}
