import { FILE_CODES, NAME_CODES, TITLE_CODES } from "../../../generated/name-words.js";
import {
  canonicalLanguageTag,
  isRegisteredLanguage,
  languageName,
  lookupCountry,
  lookupLanguageCode,
  lookupLanguageWord,
  lookupQualifiedLanguage,
  primaryLanguage,
} from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";
import { foldWord, remember } from "../../../text/index.js";
import { isWordlikeCode, languageOfCode, languageOfName, withUsualRegion, type NameToken } from "../name/index.js";
import { releaseMarkOf } from "../release/index.js";
import { fileFlagOf } from "./file-flag.js";

/** A language in the name of a subtitle file. */
export interface FileLanguage {
  readonly tag: Lang;
  /** How many words of the name it takes. */
  readonly words: number;
  readonly certainty: "name" | "tag" | "code" | "wordlike";
  /** The other language of a code that catalogues use against the standard, such as Breton for `br`. */
  readonly collides?: Lang;
}

interface CodeReading {
  readonly tag: Lang;
  readonly collides?: Lang;
}

const fileCodes: ReadonlyMap<string, Lang> = new Map(Object.entries(FILE_CODES));
const filmLanguages: ReadonlySet<string> = new Set(Object.keys(NAME_CODES).map((tag) => primaryLanguage(tag)));
const titleCodes: ReadonlySet<string> = new Set(TITLE_CODES.split(" "));

const SUBTAG = /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/i;
const MOST_WORDS = 4;

/**
 * The language of a code in a file name: ISO 639-1, 639-2 B and T, and the codes of players and catalogues. Where the trade
 * uses a code against the standard and the standard's language is a rare one, the trade is followed.
 */
export function fileLanguageOfCode(key: string): CodeReading | undefined {
  if (key.length < 2 || key.length > 3 || titleCodes.has(key)) return undefined;
  const own = fileCodes.get(key);
  if (own !== undefined) return { tag: own };
  const codes = lookupLanguageCode(key);
  const standard = codes.find(
    (code) => code.standard.startsWith("639-") && (code.standard !== "639-3" || isFilmCode(key)),
  );
  const trade = codes.find((code) => code.standard === "trade");
  if (standard === undefined) return trade === undefined ? undefined : { tag: trade.tag };
  if (trade === undefined || trade.tag === standard.tag || isFilmLanguage(standard.tag)) return standard;
  return { tag: trade.tag, collides: standard.tag };
}

/** True for languages in which films are often spoken or read. */
export function isFilmLanguage(tag: Lang): boolean {
  return filmLanguages.has(primaryLanguage(tag));
}

/** The subtitle language of a mark that files take over from releases: `VOSTFR`, `EngSub`; `VF` is how French sites name theirs. */
function languageOfMark(key: string): CodeReading | undefined {
  const mark = releaseMarkOf(key);
  const french = key === "vf" ? "fr" : undefined;
  const tag =
    mark?.type === "version" ? (mark.subtitles ?? french) : mark?.type === "subtitles" ? mark.language : undefined;
  return tag === undefined ? undefined : { tag };
}

function isFilmCode(key: string): boolean {
  return (
    languageOfCode(key) !== undefined || languageOfName(key) !== undefined || ["cmn", "yue", "nan", "gsw"].includes(key)
  );
}

/** The language that begins with this word: the longest name, a whole BCP 47 tag, or a code; null for other words. */
export function fileLanguageAt(tokens: readonly NameToken[], at: number): FileLanguage | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return (
    nameAt(tokens, at) ?? tagAt(tokens, at) ?? qualifiedCode(tokens, at) ?? codeOf(token) ?? abbreviationAt(tokens, at)
  );
}

/** `UT_engl`, `ST_angl`: behind a word for subtitles an abbreviation is read. */
function abbreviationAt(tokens: readonly NameToken[], at: number): FileLanguage | null {
  if (fileFlagOf(tokens[at - 1]?.key ?? "") !== "subtitles") return null;
  const word = lookupLanguageWord(tokens[at]!.key).find(({ form, ambiguous }) => form === "abbreviation" && !ambiguous);
  return word ? { tag: word.tag, words: 1, certainty: "code" } : null;
}

/** Spanish as it is spoken in America, which is no Latin. */
const AMERICAN = /^(?:latin|latino|latam|latinoamericano)$/;
const SHORTEST_QUALIFIER = 5;

/** `chi.simplified`, `spa.latin`, `fre.canadian`: a code with the variant behind it, in small letters as the code. */
function qualifiedCode(tokens: readonly NameToken[], at: number): FileLanguage | null {
  const [code, qualifier] = [tokens[at], tokens[at + 1]];
  if (code === undefined || qualifier === undefined || !/^[._-]$/.test(qualifier.before)) return null;
  if (qualifier.key.length < SHORTEST_QUALIFIER || code.text !== code.key || qualifier.text !== qualifier.key)
    return null;
  if (fileFlagOf(qualifier.key) !== undefined) return null;
  const base = fileLanguageOfCode(code.key)?.tag;
  const tag = base && variantOf(`${base} ${qualifier.key}`);
  return tag ? { tag, words: 2, certainty: "code" } : null;
}

/** The variant of a language that a word behind its code names: `zh simplified` is zh-Hans. Countries are no variants. */
const variantOf = remember((key): Lang | undefined => {
  const [base = "", qualifier = ""] = key.split(" ");
  if (base === "es" && AMERICAN.test(qualifier)) return "es-419";
  if (lookupCountry(qualifier).some(({ form }) => form === "name")) return undefined;
  return lookupQualifiedLanguage(foldWord(languageName(base, "en")), qualifier)[0]?.tag;
});

function codeOf({ key }: NameToken): FileLanguage | null {
  const code = fileLanguageOfCode(key) ?? languageOfMark(key);
  if (code === undefined) return null;
  const { tag, collides } = code;
  return {
    tag,
    words: 1,
    certainty: isWordlikeCode(key) ? "wordlike" : "code",
    ...(collides !== undefined && { collides }),
  };
}

/** A name of up to four words, or one with its region or script in brackets after it: `Portuguese (Brazil)`. */
function nameAt(tokens: readonly NameToken[], at: number): FileLanguage | null {
  for (let words = Math.min(MOST_WORDS, tokens.length - at); words > 0; words--) {
    const phrase = tokens.slice(at, at + words);
    if (words > 1 && !phrase.slice(1).every(({ before }) => /^[\s._-]$/.test(before))) continue;
    const key = phrase.map((token) => token.key).join(" ");
    const tag = languageOfName(key) ?? (words === 1 ? ownWord(key) : undefined);
    if (tag === undefined) continue;
    return qualified(tokens, at, { tag, words, certainty: "name" });
  }
  return null;
}

/**
 * `suomi`, `eesti`: what a language calls itself, though its country is called so too; and `рус`, `англ`: Cyrillic letters
 * before the extension are no code, so that an abbreviation can be read.
 */
const ownWord = remember((key): Lang | undefined => {
  const cyrillic = /^\p{Script=Cyrillic}{3,5}$/u.test(key);
  return lookupLanguageWord(key).find(
    ({ tag, locale, form }) =>
      (locale === tag && (form === "native" || form === "name")) || (cyrillic && form === "abbreviation"),
  )?.tag;
});

function qualified(tokens: readonly NameToken[], at: number, name: FileLanguage): FileLanguage {
  const first = tokens[at + name.words];
  if (name.words > 1 || first?.opensBracket !== true || fileFlagOf(first.key) !== undefined) return name;
  let end = at + name.words;
  while (end < tokens.length && tokens[end]?.bracket === first.bracket) end++;
  const qualifier = tokens.slice(at + name.words, end);
  const words = qualifier.map(({ text }) => text).join(" ");
  const tag = lookupQualifiedLanguage(tokens[at]?.key ?? "", words)[0]?.tag;
  return tag === undefined ? name : { ...name, tag, words: 1 + qualifier.length };
}

/**
 * A code followed by script and region. `fr-NL` is a tag by its letter case; `fr-nl` and `FR-NL` only where the region is
 * usual for the language, else they are two codes.
 */
function tagAt(tokens: readonly NameToken[], at: number): FileLanguage | null {
  const language = tokens[at];
  if (language === undefined || !/^[a-z]{2,3}$/i.test(language.text)) return null;
  let found: FileLanguage | null = null;
  let written = language.text;
  for (let next = at + 1; next < tokens.length; next++) {
    const subtag = tokens[next];
    if (subtag === undefined || !/^[-_]$/.test(subtag.before) || !SUBTAG.test(subtag.text)) break;
    const usual = withUsualRegion(language.key, subtag.key) !== undefined;
    // `_EN_CC` is captioned, not English of the Cocos Islands.
    if (!usual && fileFlagOf(subtag.key) !== undefined) break;
    const inOneCase = subtag.text === subtag.key || language.text === language.text.toUpperCase();
    if (!usual && inOneCase && fileLanguageOfCode(subtag.key) !== undefined) break;
    written += `-${subtag.text}`;
    const tag = canonicalLanguageTag(written);
    if (tag === null || !isRegisteredLanguage(tag)) break;
    found = { tag, words: next - at + 1, certainty: "tag" };
  }
  return found;
}
