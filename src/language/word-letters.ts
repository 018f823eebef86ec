/** The languages whose pages are read: the five in which names are written, and twenty-one more. */
export const WORD_LOCALES = [
  "en",
  "fr",
  "nl",
  "de",
  "ru",
  "es",
  "it",
  "ca",
  "pt",
  "pl",
  "cs",
  "sv",
  "da",
  "fi",
  "et",
  "uk",
  "hu",
  "ro",
  "tr",
  "el",
  "lt",
  "lv",
  "hr",
  "sr",
  "sl",
  "bg",
] as const;
/** A language whose words for languages are known. */
export type WordLocale = (typeof WORD_LOCALES)[number];

/**
 * What kind of word it is: `name` the dictionary form · `inflected` any other form of it or of its adjective ·
 * `abbreviation` · `native` the language's own name for itself, as menus and file names write it · `people` its speakers.
 */
export const WORD_FORMS = ["name", "inflected", "abbreviation", "native", "people"] as const;
/** A form of the word for a language. */
export type LanguageWordForm = (typeof WORD_FORMS)[number];

/** How the compiled table writes a locale and a form: one letter each, by place in its list. */
export function letterAt(place: number): string {
  return String.fromCharCode(0x61 + place);
}

/** The place that a letter of the compiled table stands for; capitals stand for the same place. */
export function placeOfLetter(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 0x61;
}
