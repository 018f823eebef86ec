import type { LanguageForms, Locale } from "../../language/index.js";
import type { Lang } from "../../model/index.js";
import { writtenLanguage, type Naming } from "./written-language.js";

/** A list of languages ready to be written: each once, what cannot be named left out. */
export interface WrittenList {
  readonly forms: readonly LanguageForms[];
  readonly omitted: number;
  /** True when a variant had to be written as its more general language. */
  readonly generalised: boolean;
}

/** Prepares a list of languages for writing in a locale, in the order given. */
export function writtenList(languages: readonly Lang[], locale: Locale, naming: Naming): WrittenList {
  const written = languages.map((language) => writtenLanguage(language, locale, naming));
  const known = written.filter((one) => one !== null);
  const byCode = new Map(known.map(({ forms }) => [forms.code, forms]));
  return {
    forms: [...byCode.values()],
    omitted: written.length - known.length,
    generalised: known.some((one) => !one.exact),
  };
}
