export { AND_WORDS } from "./and-words.js";
export { PhraseTable, type FieldWordTable, type Phrase } from "./phrase-table.js";
export { spanOfTokens, touch } from "./place.js";
export { tokenize, tokensOf, type Token } from "./tokens.js";
