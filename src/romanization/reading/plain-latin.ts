import { changedLetters, isPlainText, normalized, unchanged, type ChangedText } from "../../text/index.js";

const MARK = /\p{M}/u;
const HALF_LIGATURES = /[\uFE20\uFE21]/g;

/**
 * A Latin text in NFC whose ligatures are all written in one way: a tie from letter to letter (U+0361), where catalogues
 * also write two halves (U+FE20, U+FE21). Text that is so already costs one look.
 */
export function plainLatin(given: string): ChangedText {
  if (isPlainText(given) || !MARK.test(given)) return unchanged(given);
  return changedLetters(given, (letter) => normalized(letter.replace(HALF_LIGATURES, oneLigature), "NFC"));
}

function oneLigature(half: string): string {
  return half === "\uFE20" ? "\u0361" : "";
}
