import { inOneScript } from "../../text/index.js";

/** A word of a name in small letters; a single letter is an initial. */
export interface NameToken {
  readonly text: string;
  readonly script: "latin" | "cyrillic" | "other";
  readonly initial: boolean;
}

const WORD = /\p{L}(?:[\p{L}\p{M}\p{N}]|['’‘ʼʹʺ`´ʻʾʿ](?=\p{L}|\P{L}))*/gu;
/** Names are short; of what is longer only the beginning is looked at. */
const LONGEST_NAME = 600;
const LONGEST_TOKEN = 80;
const MOST_TOKENS = 12;
const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** The words of a name, twelve at most; marks between them, figures and signs are no part of it. */
export function nameTokens(name: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const [word] of name.slice(0, LONGEST_NAME).matchAll(WORD)) {
    if (tokens.length === MOST_TOKENS) break;
    const text = inOneScript(word.slice(0, LONGEST_TOKEN)).toLowerCase();
    const script = CYRILLIC.test(text) ? "cyrillic" : LATIN.test(text) ? "latin" : "other";
    tokens.push({ text, script, initial: [...text].length === 1 });
  }
  return tokens;
}
