import { FUNCTION_WORDS } from "../../../generated/name-words.js";
import { isEpisode, isTechnical, isYear, type NameToken } from "../name/index.js";
import { fileFlagOf, isMeaningfulFlag, type FileFlag } from "./file-flag.js";
import { fileLanguageAt, type FileLanguage } from "./file-language.js";
import { wordsOfOrigin } from "./translated-from.js";

/** A word of a file name, or several that name one language. `plain` flags and `number` say nothing of the track. */
export type FileWord = { readonly token: NameToken; readonly end: number } & (
  | { readonly role: "flag"; readonly flag: FileFlag }
  | { readonly role: "language"; readonly language: FileLanguage }
  | { readonly role: "technical" | "number" | "title" }
);

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(" "));
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** Gives the words of a file name their roles; a language is one only where it cannot be a word of the title. */
export function readFileWords(tokens: readonly NameToken[]): readonly FileWord[] {
  const words: FileWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = readWord(tokens, at, words.at(-1));
    words.push(word);
    if (word.role === "language") at += word.language.words - 1;
  }
  return words;
}

function readWord(tokens: readonly NameToken[], at: number, previous: FileWord | undefined): FileWord {
  const token = tokens[at] as NameToken;
  const { end } = token;
  const flag = fileFlagOf(token.key);
  if (flag !== undefined) return { token, end, role: "flag", flag };
  if (isYear(token, at)) return { token, end, role: "technical" };
  if (/^\d{1,3}$/.test(token.key)) return { token, end, role: "number" };
  const language = fileLanguageAt(tokens, at);
  if (language !== null && standsAsLanguage(tokens, at, language, previous)) {
    return { token, end: tokens[at + language.words - 1]?.end ?? end, role: "language", language };
  }
  if (isTechnical(token, tokens[at - 1]) || isEpisode(token)) return { token, end, role: "technical" };
  return { token, end, role: "title" };
}

/** Whether a language stands apart from the title: by its separator, by what precedes it, and by its letter case. */
function standsAsLanguage(
  tokens: readonly NameToken[],
  at: number,
  language: FileLanguage,
  previous: FileWord | undefined,
): boolean {
  const token = tokens[at] as NameToken;
  const next = tokens[at + language.words];
  const besideFlag = isMeaningful(previous) || (next !== undefined && isMeaningfulFlag(fileFlagOf(next.key)));
  if (language.certainty === "wordlike" && CAPITALISED.test(token.text)) {
    return token.text.length > 2 ? besideFlag : previous !== undefined && besideFlag;
  }
  if (previous?.role !== "title" || wordsOfOrigin(tokens[at - 2], tokens[at - 1], token) > 0) return true;
  if (functionWords.has(previous.token.key) && language.certainty === "name") return false;
  if (!/^\s+$/.test(token.before)) return true;
  return language.certainty === "code" || language.certainty === "tag" || besideFlag;
}

function isMeaningful(word: FileWord | undefined): boolean {
  return word?.role === "flag" && isMeaningfulFlag(word.flag);
}
