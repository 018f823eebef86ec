import { languageGroup } from "../../../language/index.js";
import type { NameToken } from "../name/index.js";
import { isMeaningfulFlag } from "./file-flag.js";
import { fileLanguageOfCode, isFilmLanguage } from "./file-language.js";
import type { FileWord } from "./file-word.js";
import { wordsOfOrigin } from "./translated-from.js";

type LanguageWord = Extract<FileWord, { role: "language" }>;
type FlagWord = Extract<FileWord, { role: "flag" }>;

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** What stands at the end of a file name: languages, mostly one, and flags, both in the order of the name. */
export interface FileTrack {
  readonly languages: readonly LanguageWord[];
  readonly flags: readonly FlagWord[];
}

/**
 * Reads a file name from the right: flags and the last language, or a list of languages. One segment of a track title may
 * stand after them where a flag or a code of three letters leaves no doubt.
 */
export function findTrack(words: readonly FileWord[]): FileTrack {
  const track = trackBefore(words, words.length);
  if (track.languages.length > 0 || track.flags.length > 0) return track;
  const beforeTitle = trackBefore(words, lastSegment(words));
  if (isUnmistakable(beforeTitle)) return beforeTitle;
  const called = words.findIndex((word, at) => isCodeOfSubtitles(word, words[at + 1]));
  return called < 0 ? track : trackBefore(words, called + 1);
}

const SUBTITLES = /^(?:subs?|subtitles?|untertitel|ondertitels|soustitres|titulky|napisy|субтитры)$/;

/** The word for subtitles itself. */
function saysSubtitles(word: FileWord | undefined): boolean {
  return word?.role === "flag" && SUBTITLES.test(word.token.key);
}

/** `RU_SUBS_film.srt`, both in capitals; other words there are a title's, and `NO_SUBS` may deny. */
function isCodeOfSubtitles(word: FileWord, next: FileWord | undefined): boolean {
  if (word.role !== "language" || next === undefined || !saysSubtitles(next)) return false;
  const { text, key } = word.token;
  return text.length <= 3 && key !== "no" && [text, next.token.text].every((one) => one === one.toUpperCase());
}

const MOST_LISTED = 8;

/** `film_subs_fr_nl.srt`: codes in a row behind the word for subtitles are all languages of the file. */
function isListedBehindWord(words: readonly FileWord[], at: number): boolean {
  let first = at;
  while (first > at - MOST_LISTED && words[first]?.role === "language" && /^[-_]$/.test(words[first]!.token.before))
    first--;
  return saysSubtitles(words[first]) && /^[-_]$/.test(words[at + 1]?.token.before ?? "");
}

/** The first word of the last stretch between dots. */
function lastSegment(words: readonly FileWord[]): number {
  return Math.max(
    0,
    words.findLastIndex(({ token }) => token.before.includes(".")),
  );
}

function isUnmistakable({ languages: [language], flags }: FileTrack): boolean {
  if (language === undefined) return false;
  const { text } = language.token;
  const plainCode = language.language.certainty === "code" && text.length === 3 && text === text.toLowerCase();
  return plainCode || flags.some(({ flag }) => isMeaningfulFlag(flag));
}

function trackBefore(words: readonly FileWord[], end: number): FileTrack {
  const languages: LanguageWord[] = [];
  const flags: FlagWord[] = [];
  let right: FileWord | undefined;
  for (let at = end - 1; at >= 0; at--) {
    const origin = originBefore(words, at);
    if (origin !== undefined) {
      at = origin;
      continue;
    }
    const word = words[at];
    if (word?.role === "flag") flags.unshift(word);
    else if (word?.role === "language") {
      const [found] = languages;
      const listed = isPairOfCodes(word, found, words[at + 2]) || isListedBehindWord(words, at);
      if (!joins(word, found, right?.token) && !listed) break;
      if (found !== undefined && isSameLanguage(word, found)) languages[0] = moreSpecial(word, found);
      else languages.unshift(word);
    } else if (word?.role !== "number") break;
    right = word;
  }
  return languages.length > 0 ? { languages, flags } : withLanguageOfFlag(flags);
}

/** Where "translated from" or "(from" begins in front of the language at a place; undefined where neither does. */
function originBefore(words: readonly FileWord[], at: number): number | undefined {
  if (words[at]?.role !== "language") return undefined;
  const count = wordsOfOrigin(words[at - 2]?.token, words[at - 1]?.token, words[at].token);
  return count === 0 ? undefined : at - count;
}

/**
 * `hi` and `sme` are hearing-impaired and `st` is subtitles beside a language; without one they are its code, in capitals only
 * where films are often in it: `HI`, but not `ST` and `SME`. `Hi` and `St` are words.
 */
function withLanguageOfFlag(flags: readonly FlagWord[]): FileTrack {
  const isCode = ({ flag, token }: FlagWord): boolean =>
    (flag === "hearing" || flag === "subtitles") && fileLanguageOfCode(token.key) !== undefined;
  const code = flags.findLast(isCode);
  const others = flags.filter((word) => !isCode(word));
  if (code === undefined || CAPITALISED.test(code.token.text)) return { languages: [], flags: others };
  const tag = fileLanguageOfCode(code.token.key)?.tag;
  const inCapitals = code.token.text !== code.token.key;
  if (tag === undefined || (inCapitals && !isFilmLanguage(tag))) return { languages: [], flags };
  const language: LanguageWord = { ...code, role: "language", language: { tag, words: 1, certainty: "code" } };
  const further = flags.filter((word) => isCode(word) && word !== code);
  return { languages: [language], flags: [...others, ...further] };
}

/** True for the first language found, for one that repeats or refines it, and for one in a list with it. */
function joins(word: LanguageWord, found: LanguageWord | undefined, right: NameToken | undefined): boolean {
  if (found === undefined || isSameLanguage(word, found)) return true;
  return right === found.token && isListed(right);
}

function isSameLanguage(word: LanguageWord, found: LanguageWord): boolean {
  return languageGroup(word.language.tag) === languageGroup(found.language.tag);
}

/** `film.fr-nl.srt`: two codes of one length that fill a stretch between dots are the two languages of the file. */
function isPairOfCodes(word: LanguageWord, found: LanguageWord | undefined, next: FileWord | undefined): boolean {
  if (found?.token.before !== "-") return false;
  const [first, second] = [word.token.text, found.token.text];
  return first.length === second.length && first.length <= 3 && isAfterDot(word) && (!next || isAfterDot(next));
}

function isAfterDot({ token }: FileWord): boolean {
  return token.before.endsWith(".");
}

function isListed({ before, bracket }: NameToken): boolean {
  return /^\s*[,+&;]\s*$/.test(before) || (/^[-_\s]$/.test(before) && bracket > 0);
}

/** One language named twice: the more special name counts, as in `Canadian French.fre`, and a code of two is settled. */
function moreSpecial(word: LanguageWord, found: LanguageWord): LanguageWord {
  const tag = word.language.tag.startsWith(`${found.language.tag}-`) ? word.language.tag : found.language.tag;
  const { words, certainty } = found.language;
  return { ...found, token: word.token, language: { tag, words, certainty } };
}
