export { builtInLexicon } from "./built-in-lexicon.js";
export { dictionaryForms } from "./dictionary-forms.js";
export { joinLexicons, type Lexicon } from "./lexicon.js";
export { TableLexicon, type LexiconTable } from "./table-lexicon.js";
