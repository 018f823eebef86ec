import { foldWord } from "../../text/index.js";
import {
  canonicalLanguageTag,
  languageForms,
  lookupLanguageCode,
  lookupLanguageWord,
  type LanguageForms,
  type Locale,
} from "../../language/index.js";
import type { Lang } from "../../model/index.js";
import { isUnnamed } from "../language-fit/index.js";
import { withClearCode } from "./clear-code.js";

/** Writes languages by name or by code. */
export type Naming = "names" | "codes";

/** A language as it will be written; `exact` is false when only a more general language has a name that reads back. */
export interface WrittenLanguage {
  readonly forms: LanguageForms;
  readonly exact: boolean;
}

function readsBack(tag: Lang, forms: LanguageForms, naming: Naming): boolean {
  if (naming === "codes")
    return canonicalLanguageTag(forms.code) === tag || lookupLanguageCode(forms.code)[0]?.tag === tag;
  return lookupLanguageWord(foldWord(forms.name)).some((word) => word.tag === tag);
}

function parentOf(tag: Lang): Lang | null {
  const end = tag.lastIndexOf("-");
  return end > 0 ? tag.slice(0, end) : null;
}

/**
 * The forms to write a language with: its own when a reader gets the same language from them, else those of the nearest
 * more general tag. Null for `und`, `mul` and their like, which have no name in a list of languages.
 */
export function writtenLanguage(tag: Lang, locale: Locale, naming: Naming): WrittenLanguage | null {
  if (isUnnamed(tag)) return null;
  for (let candidate: Lang | null = tag; candidate !== null; candidate = parentOf(candidate)) {
    const forms = withClearCode(candidate, languageForms(candidate, locale));
    const exact = candidate === tag;
    if (parentOf(candidate) === null || readsBack(candidate, forms, naming)) return { forms, exact };
  }
  return null;
}
