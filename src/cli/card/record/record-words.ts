import { RECORD_TERMS, RECORD_WORDS } from "../../../generated/record-terms.js";
import type { Locale } from "../../../language/index.js";

type InLocales = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** The label of a role, of a kind of title or of a field; the id itself when there is none. */
export function recordTerm(kind: keyof typeof RECORD_TERMS, id: string, locale: Locale): string {
  const table: InLocales = RECORD_TERMS[kind];
  return Object.hasOwn(table, id) ? (table[id]?.[locale] ?? id) : id;
}

/** The word for a value of a record; the value itself when there is none. */
export function recordWord(
  kind: "audiences" | "colours" | "forms" | "premieres",
  value: string,
  locale: Locale,
): string {
  const table: InLocales = RECORD_WORDS[kind];
  return Object.hasOwn(table, value) ? (table[value]?.[locale] ?? value) : value;
}
