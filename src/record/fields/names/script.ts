import type { Lang } from "../../../model/index.js";

const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hani", /\p{Script=Han}/u],
];

/** The ISO 15924 code of the first script that a text has letters of; undefined when it has none of those read. */
export function scriptOfText(text: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0];
}

/** The language that the letters of a Cyrillic name betray; Russian where nothing does. */
export function languageOfCyrillic(text: string): Lang {
  if (/[ієїґ]/iu.test(text) && !/[ыэъё]/iu.test(text)) return "uk";
  if (/ў/iu.test(text)) return "be";
  if (/[ђћџљњј]/iu.test(text)) return "sr";
  return "ru";
}
