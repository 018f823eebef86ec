import {
  lookupLanguageCode,
  lookupLanguageWord,
  maxLanguageWords,
  startsLanguagePhrase,
  type LanguageWord,
} from "../../../language/index.js";
import { remember } from "../../../text/index.js";
import type { CompactMark } from "../compact-mark.js";
import type { NamedLanguage } from "./item.js";
import { readCompactMark } from "./read-compact-mark.js";
import { longestPhraseFrom, wordRoles, type WordRole } from "./word-roles.js";

/** Two-letter codes that catalogues use as country abbreviations more often than as ISO 639-1. */
const COUNTRY_LIKE = new Set(["se", "br"]);
const CODE_STANDARDS = new Set(["639-1", "639-2B", "639-2T", "dcnc", "trade"]);

/** The language of a bare code of two or three letters, by the standards that pages use. */
export const languageOfCode = remember((key): NamedLanguage | undefined => {
  if (key.length < 2 || key.length > 3) return undefined;
  const readings = lookupLanguageCode(key).filter((code) => CODE_STANDARDS.has(code.standard));
  const trade = COUNTRY_LIKE.has(key) ? readings.find((code) => code.standard === "trade") : undefined;
  const first = trade ?? readings[0];
  if (!first) return undefined;
  const others = trade ? [...new Set(readings.map((code) => code.tag))].filter((tag) => tag !== first.tag) : [];
  return { tag: first.tag, form: "code", others, locale: undefined };
});

/** The language a word names. Where words of several languages collide, those of `locale` win, then the first. */
export function languageOfWord(key: string, locale?: string): NamedLanguage | undefined {
  const words = lookupLanguageWord(key);
  const first: LanguageWord | undefined = (locale && words.find((word) => word.locale === locale)) || words[0];
  if (!first) return undefined;
  const others = [...new Set(words.map((word) => word.tag))].filter((tag) => tag !== first.tag);
  const form = first.form === "abbreviation" || first.form === "people" ? first.form : "word";
  return { tag: first.tag, form, others, locale: first.locale };
}

/** All that a folded word or phrase may mean, whatever stands around it. */
export interface WordMeaning {
  readonly roles: readonly WordRole[];
  readonly mark: CompactMark | undefined;
  readonly language: NamedLanguage | undefined;
  /** True when it is an abbreviation in some language: the full stop behind it is its own. */
  readonly abbreviation: boolean;
  /** The number of words in the longest phrase that may start with it. */
  readonly phraseWords: number;
  /** True when it means nothing in a version statement. */
  readonly empty: boolean;
}

/** The meaning of one word. */
export const wordMeaning = remember((key): WordMeaning => {
  const roles = wordRoles(key);
  const mark = readCompactMark(key);
  const language = languageOfWord(key);
  const abbreviation = lookupLanguageWord(key).some(({ form }) => form === "abbreviation");
  const phraseWords = Math.max(longestPhraseFrom(key), startsLanguagePhrase(key) ? maxLanguageWords : 0);
  return { roles, mark, language, abbreviation, phraseWords, empty: roles.length === 0 && !mark && !language };
});

/** The meaning of several words joined by spaces, or by the apostrophe that stands between them. */
export const phraseMeaning = remember((key): WordMeaning => {
  const roles = wordRoles(key.replaceAll("'", " "));
  const language = languageOfWord(key);
  return {
    roles,
    mark: undefined,
    language,
    abbreviation: false,
    phraseWords: 0,
    empty: roles.length === 0 && !language,
  };
});
