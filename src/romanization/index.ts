export { romanize, type RomanizationText } from "./romanize.js";
export type { ContextRule, SchemeDescription, SchemeTable, WordEngines } from "./scheme.js";
export { findScheme, nearestSchemes, schemeDescriptions, transcriptionLanguages } from "./scheme-register.js";
export { transcribe } from "./transcribe.js";
export { soundKey, soundKeys } from "./sound-key/index.js";
export { deromanize, type Ambiguity, type OriginalText } from "./reverse/index.js";
export {
  identifyScheme,
  type Deviation,
  type Identification,
  type RankedScheme,
  type SpellingEvidence,
} from "./identify/index.js";
export { correspondence } from "./correspondence/index.js";
export { CyrillicLexicon, type LexiconHit } from "./lexicon/index.js";
export { restoreCyrillic, type RestoredText, type RestoredWord } from "./restore/index.js";
