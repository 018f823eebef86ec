import type { ReadAs } from "./read-as.js";
import { changedLetters, inOneScript, isPlainText, normalized, unchanged, type ChangedText } from "../../text/index.js";

const MARK = /\p{M}/u;
const STRESS = /([аеёиоуыэюяіїєѣѵѝѐ])[\u0300\u0301]+/giu;
const TWO_SCRIPTS = /[\p{Script=Latin}][\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{Script=Latin}]/u;
const WORD = /[\p{L}\p{M}'’ʼ]+/gu;

/**
 * NFC, without stress marks on Cyrillic vowels, and with Latin look-alikes inside Cyrillic words as the Cyrillic letters
 * that they stand for (`text/mixed-script` says where), and what a scheme reads as its letters (`readAs`). Text that is so
 * already costs one look.
 */
export function readableText(given: string, readAs?: ReadAs): ChangedText {
  const read = soundText(given);
  return readAs ? { ...read, text: readAs(read.text) } : read;
}

function soundText(given: string): ChangedText {
  if (isPlainText(given)) return unchanged(given);
  const composed = MARK.test(given) ? changedLetters(given, composedWithoutStress) : unchanged(given);
  if (!TWO_SCRIPTS.test(composed.text)) return composed;
  // A word keeps its length: each letter is exchanged for one other.
  return { text: composed.text.replace(WORD, inOneScript), given: composed.given };
}

function composedWithoutStress(letter: string): string {
  return normalized(letter, "NFC").replace(STRESS, "$1");
}
