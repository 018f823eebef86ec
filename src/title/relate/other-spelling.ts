import { titleKey } from "../title-key.js";
import { inWholeWords } from "./abbreviated-words.js";
import { inAmericanSpelling } from "./english-spelling.js";
import type { Titled } from "./titled.js";

const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
const MARKED = /[äöüøå]/gi;

/**
 * Whether two titles in Latin letters are one in two habits of spelling: British and American, ae, oe and ue for ä, ö
 * and ü, or abbreviated. The keys are those of the titles.
 */
export function isSpeltOtherwise(a: Titled, b: Titled, keyA: string, keyB: string): boolean {
  if (a.script !== "Latn" || b.script !== "Latn") return false;
  if (a.text.search(MARKED) >= 0 || b.text.search(MARKED) >= 0) {
    const spelt = ({ text }: Titled): string =>
      titleKey(text.replace(MARKED, (letter) => DIGRAPHS[letter.toLowerCase()]!));
    if (spelt(a) === spelt(b)) return true;
  }
  if (keyA.charCodeAt(0) !== keyB.charCodeAt(0)) return false;
  return inAmericanSpelling(inWholeWords(keyA)) === inAmericanSpelling(inWholeWords(keyB));
}
