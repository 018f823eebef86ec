export type { Arc } from "./arcs.js";
export { plainLatin } from "./plain-latin.js";
export type { LetterOdds } from "./letter-odds.js";
export { lettersOfLanguage } from "./letters-of-language.js";
export { ReadingAutomaton } from "./reading-automaton.js";
export { modernLetters, russianLetters } from "./russian-letters.js";
export { readingAutomaton, schemeReader, type SchemeReader } from "./scheme-reader.js";
export { wordOdds } from "./word-odds.js";
