import {
  beginsPart,
  isEdition,
  isEpisode,
  isTechnical,
  isYear,
  languageAt,
  withoutCount,
  type NamedLanguage,
  type NameToken,
} from "../name/index.js";
import { LINKING_WORDS } from "../../../generated/name-words.js";
import { isSite } from "./site-name.js";
import { releaseMarkOf, type ReleaseMark } from "./release-mark.js";

/** What a word does in a release name. `part` belongs to the language named before it. */
export type ReleaseWord = { readonly token: NameToken } & (
  | { readonly role: "title" | "site" | "year" | "episode" | "technical" | "edition" | "linking" | "part" }
  | { readonly role: "language"; readonly language: NamedLanguage }
  | { readonly role: "mark"; readonly mark: ReleaseMark }
);

const linking: ReadonlySet<string> = new Set(LINKING_WORDS.split(" "));

/** Gives every word of a release name its role, by the word itself and its neighbours; the place in the name is judged later. */
export function readReleaseWords(tokens: readonly NameToken[]): readonly ReleaseWord[] {
  const words: ReleaseWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = readWord(tokens, at);
    words.push(word);
    if (word.role !== "language") continue;
    for (const part of tokens.slice(at + 1, at + word.language.words)) words.push({ token: part, role: "part" });
    at += word.language.words - 1;
  }
  return words.map((word, at) => (isCredible(words, at) ? word : { token: word.token, role: "title" }));
}

function readWord(tokens: readonly NameToken[], at: number): ReleaseWord {
  const token = tokens[at] as NameToken;
  if (isSite(tokens, at)) return { token, role: "site" };
  if (isYear(token, at)) return { token, role: "year" };
  if (isTechnical(token, tokens[at - 1])) return { token, role: "technical" };
  const mark = releaseMarkOf(withoutCount(token.key));
  if (mark !== undefined) return { token, role: "mark", mark };
  if (isEpisode(token)) return { token, role: "episode" };
  const language = languageAt(tokens, at);
  if (language !== null) return { token, role: "language", language };
  if (isEdition(token)) return { token, role: "edition" };
  return { token, role: linking.has(token.key) ? "linking" : "title" };
}

/** A code that is a word too counts in capitals, at the start of a bracket, or beside another language or a mark. */
function isCredible(words: readonly ReleaseWord[], at: number): boolean {
  const word = words[at];
  if (word?.role !== "language" || word.language.certainty !== "wordlike") return true;
  const { token } = word;
  const [previous, next] = [words[at - 1], words[at + 1]];
  if (next === undefined && token.before === "-" && token.bracket === 0 && previous?.role === "technical") return false;
  if (token.text === token.text.toUpperCase() || (token.opensBracket && token.text.length > 1)) return true;
  return (
    (previous !== undefined && !beginsPart(token) && speaksOfVersion(previous)) ||
    (next !== undefined && !beginsPart(next.token) && speaksOfVersion(next))
  );
}

function speaksOfVersion(word: ReleaseWord): boolean {
  if (word.role === "mark")
    return word.mark.type === "subtitles" || word.mark.type === "dub" || word.mark.type === "voiceover";
  return word.role === "language" && (word.language.certainty !== "wordlike" || word.token.opensBracket);
}
