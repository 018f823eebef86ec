import { finding } from "../../../check/index.js";
import type { LanguageRule } from "./language-rule.js";

/** There is text, but too little of it, or too little agreement, to say its language. */
export const undetermined: LanguageRule = (document, evidence) => {
  if (!evidence.undetermined || document.cues.length === 0) return [];
  return [finding("language/undetermined", { guesses: evidence.languages.map(({ language }) => language) })];
};
