import { NAME_CODES, USUAL_REGIONS, WORDLIKE_CODES } from "../../../generated/name-words.js";
import { canonicalLanguageTag, lookupCountry, lookupLanguageWord, primaryLanguage } from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";
import type { NameToken } from "./name-token.js";

/** A language in a name, and how many words it takes. */
export interface NamedLanguage {
  readonly tag: Lang;
  readonly words: number;
  /** `name` a word for the language · `code` · `wordlike` a code that is an ordinary word too, or of two letters. */
  readonly certainty: "name" | "code" | "wordlike";
}

const codes: ReadonlyMap<string, Lang> = new Map(
  Object.entries(NAME_CODES).flatMap(([tag, words]) => words.split(" ").map((code): [string, Lang] => [code, tag])),
);
const wordlike: ReadonlySet<string> = new Set(WORDLIKE_CODES.split(" "));
const regions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(USUAL_REGIONS).map(([tag, list]): [string, ReadonlySet<string>] => [
    tag,
    new Set(list.toLowerCase().split(" ")),
  ]),
);

/** Languages without a code of two letters that films are nevertheless spoken in; other rare names are taken for titles. */
const FILM_LANGUAGES: ReadonlySet<string> = new Set(["cmn", "yue", "gsw", "fil", "nds", "hsb", "bar", "scn", "nap"]);

const MOST_WORDS = 3;

/**
 * The language for which a folded word or phrase is the name, in any form but that of its people; undefined for others, and
 * for words that are the name of a country too (`china`).
 */
export function languageOfName(key: string): Lang | undefined {
  const word = lookupLanguageWord(key).find(({ tag, form }) => {
    const primary = primaryLanguage(tag);
    return form !== "people" && form !== "abbreviation" && (primary.length === 2 || FILM_LANGUAGES.has(primary));
  });
  return word === undefined || lookupCountry(key).some(({ form }) => form === "name") ? undefined : word.tag;
}

/** The language of a code that names use, in any case; undefined for others. */
export function languageOfCode(key: string): Lang | undefined {
  return codes.get(key);
}

/** True for codes that are ordinary words in some language. */
export function isWordlikeCode(key: string): boolean {
  return wordlike.has(key);
}

/** The tag made of a language and the region or script usually written after it, such as `pt` and `BR`; else undefined. */
export function withUsualRegion(language: string, region: string): Lang | undefined {
  if (regions.get(language)?.has(region) !== true) return undefined;
  return canonicalLanguageTag(`${language}-${region}`) ?? undefined;
}

/** The language that begins with this word of the name: the longest name first, then code with region, then code alone. */
export function languageAt(tokens: readonly NameToken[], at: number): NamedLanguage | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  const nearby = next !== undefined && !/[[\](){}]|[\s._]-[\s._]/.test(next.before);
  if (nearby) {
    for (let words = MOST_WORDS; words > 1; words--) {
      const tag = languageOfPhrase(tokens.slice(at, at + words));
      if (tag !== undefined) return { tag, words, certainty: "name" };
    }
  }
  const key = withoutCount(token.key);
  const named = languageOfName(key);
  const code = languageOfCode(key);
  if (code !== undefined && nearby && /^[-_.]$/.test(next.before)) {
    const tag = withUsualRegion(token.key, next.key);
    if (tag !== undefined) return { tag, words: 2, certainty: "code" };
  }
  if (code !== undefined)
    return { tag: code, words: 1, certainty: key.length === 2 || wordlike.has(key) ? "wordlike" : "code" };
  return named === undefined ? null : { tag: named, words: 1, certainty: "name" };
}

/** A word without the number of its tracks: `2xRus` is `rus`. */
export function withoutCount(key: string): string {
  return /^\dx[^\d]/.test(key) ? key.slice(2) : key;
}

/** Several words that together name a language no single one of them names: `Brazilian Portuguese`, `Swiss German`. */
function languageOfPhrase(tokens: readonly NameToken[]): Lang | undefined {
  if (tokens.some(({ key }) => key.length < 4)) return undefined;
  return languageOfName(tokens.map(({ key }) => key).join(" "));
}
