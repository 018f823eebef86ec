export { canonicalLanguageTag } from "./canonical-language-tag.js";
export type { CountryForm } from "./country-form.js";
export { countryName, lookupCountry, type CountryMatch } from "./country.js";
export {
  dcncCodeFor,
  dcncEntry,
  obsoleteDcncCodes,
  type DcncEntry,
  type DcncMatch,
  type DcncUse,
} from "./dcnc-registry.js";
export { encompassingLanguage } from "./encompassing-language.js";
export { historicState, type HistoricState } from "./historic-state.js";
export { lookupLanguageCode, type CodeStandard, type LanguageCode } from "./language-codes.js";
export { languageCollisions, type LanguageCollision } from "./language-collisions.js";
export { languageForms, type LanguageForms } from "./language-forms.js";
export { languageGroup, primaryLanguage, regionOf, scriptOf } from "./language-group.js";
export { languageName } from "./language-name.js";
export { parseLanguageTag, type LanguageTagParts } from "./language-tag-parts.js";
export { lookupLanguageWord, maxLanguageWords, startsLanguagePhrase, type LanguageWord } from "./language-words.js";
export { LOCALES, type Locale } from "./locale.js";
export { lookupLanguages, type FoundLanguage, type LanguageQuery } from "./lookup-languages.js";
export { lookupQualifiedLanguage } from "./qualified-language.js";
export { isRegisteredLanguage } from "./registered-language.js";
export { WORD_LOCALES, type LanguageWordForm, type WordLocale } from "./word-letters.js";
