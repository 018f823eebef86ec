export { APOSTROPHE, NO_LETTER, alphabetOf, isApostrophe, type Alphabet } from "./alphabet.js";
export { compileScheme, type CompiledRule, type CompiledScheme } from "./compiled-scheme.js";
export { nearestWordInCapitals } from "./lines-in-capitals.js";
export { readableText } from "./readable-text.js";
export { SchemeRun, type LetterOutside } from "./run-scheme.js";
