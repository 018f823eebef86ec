export { checkLanguages } from "./check-languages.js";
export { languagesOfName } from "./declared-vs-actual.js";
export type { LanguageSettings } from "./language-rule.js";
