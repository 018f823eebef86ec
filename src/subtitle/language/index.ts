export { detectLanguages } from "./detect-languages.js";
export {
  BILINGUAL_LAYOUTS,
  type BilingualLayout,
  type BilingualLayoutKind,
  type LanguageEvidence,
  type LineLanguage,
} from "./language-evidence.js";
export { mergeBilingual, type MergedSubtitles } from "./merge-bilingual.js";
export { splitBilingual, type LanguagePart } from "./split-bilingual.js";
export { subtitleKindOf, type KindEvidence } from "./subtitle-kind.js";
export { isSameWritten, writtenLanguage } from "./written-language.js";
