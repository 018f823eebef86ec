import { titleTextWords, type TitleWord } from "../title-text-words.js";
import { baseLanguage } from "../title-words.js";

/** A title to be related, and its language where somebody says what it is. */
export interface TitleInLanguage {
  readonly text: string;
  readonly language?: string;
}

/** The script most letters of a title are in: an ISO 15924 code, or `Zyyy` when it has no letters of the scripts known. */
export type TitleScript = "Latn" | "Cyrl" | "Grek" | "Geor" | "Armn" | "Zyyy";

/** A title taken apart as far as that needs no language. */
export interface Titled {
  readonly text: string;
  readonly language: string | undefined;
  readonly script: TitleScript;
  readonly words: readonly TitleWord[];
}

/** No title has more words, or longer ones; what is beyond is not compared word by word. */
const MOST_WORDS = 40;
const LONGEST_TEXT = 2000;

const SCRIPTS: readonly (readonly [TitleScript, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
];
const ASCII_ONLY = /^[\x20-\x7e]*$/;

function scriptOf(text: string): TitleScript {
  if (ASCII_ONLY.test(text)) return /[a-z]/i.test(text) ? "Latn" : "Zyyy";
  let best: TitleScript = "Zyyy";
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

/** A title's words, script and language. Of hostile text only the first 2000 units and forty words are looked at. */
export function titled({ text, language }: TitleInLanguage): Titled {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const words = titleTextWords(short, MOST_WORDS);
  return { text: short, language: baseLanguage(language), script: scriptOf(short), words };
}
