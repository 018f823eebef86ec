export { CyrillicLexicon, type LexiconHit } from "./cyrillic-lexicon.js";
