import { formRow, languageName } from "./language-name.js";
import type { Locale } from "./locale.js";
import { FIELD } from "./packed-table.js";

/** The forms in which a locale writes a language beside *version*, *subtitles* and their like. */
export interface LanguageForms {
  /** As it stands in running text: `Russian`, `russe`, `Russisch`, `русский`. */
  readonly name: string;
  /**
   * Before a noun: en `Russian`; fr the feminine `russe`, `française`; nl the inflected `Russische`; de the stem that
   * weak endings follow, `russisch`; ru the masculine `русский`. Absent where the language has none (`Hindi`, `хинди`).
   */
  readonly adjective?: string;
  /** ru: after *на*, with *языке* when there is an adjective: `русском`, `иврите`. */
  readonly prepositional?: string;
  /** ru: before *субтитрами*: `русскими`. */
  readonly instrumentalPlural?: string;
  /** Short form with its full stop, unique within the locale: `russ.`, `рус.` (de and ru only). */
  readonly abbreviation?: string;
  /** Code to print: `RU`, `PT-BR`. */
  readonly code: string;
}

/**
 * The written forms of a canonical tag in a locale. A tag without a row of its own has its name and code alone; an
 * ill-formed tag is its own name.
 */
export function languageForms(tag: string, locale: Locale): LanguageForms {
  const name = languageName(tag, locale);
  const code = tag.toUpperCase();
  const row = formRow(tag, locale);
  if (row === undefined) return { name, code };
  const [, adjective, prepositional, instrumentalPlural, abbreviation] = row.split(FIELD);
  return {
    name,
    ...(adjective && { adjective }),
    ...(prepositional && { prepositional }),
    ...(instrumentalPlural && { instrumentalPlural }),
    ...(abbreviation && { abbreviation }),
    code,
  };
}
