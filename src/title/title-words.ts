import {
  AND_WORDS,
  ARTICLES,
  ARTICLES_ANYWHERE,
  FUNCTION_WORDS,
  LABELS,
  PART_WORDS,
} from "../generated/title-words.js";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const bySet = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([language, words]) => [language, wordSet(words)]));

/** The articles of one language: whole words, and those that end or begin at an apostrophe (l', 't). */
export interface Articles {
  readonly words: ReadonlySet<string>;
  readonly elided: ReadonlySet<string>;
  readonly clipped: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ARTICLES: Articles = { words: NONE, elided: NONE, clipped: NONE };

function readArticles(row: { readonly words: string; readonly elided?: string; readonly clipped?: string }): Articles {
  return {
    words: wordSet(row.words),
    elided: row.elided === undefined ? NONE : wordSet(row.elided),
    clipped: row.clipped === undefined ? NONE : wordSet(row.clipped),
  };
}

const articlesByLanguage = new Map(Object.entries(ARTICLES).map(([language, row]) => [language, readArticles(row)]));
const articlesAnywhere = readArticles(ARTICLES_ANYWHERE);
const andWords = bySet(AND_WORDS);
const andAnywhere: ReadonlySet<string> = new Set(["and", "und", "et", "и"]);
const andOfAll: ReadonlySet<string> = new Set([
  ...andAnywhere,
  ...[...andWords.values()].flatMap((words) => [...words]),
]);
const partWords = wordSet(PART_WORDS);

/** The first subtag of a language tag, in lower case; undefined for none. */
export function baseLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || tag === "") return undefined;
  const end = tag.indexOf("-");
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/** The articles of a language: none where it has none, the unmistakable ones of all where the language is not known. */
export function articlesOf(language: string | undefined): Articles {
  return language === undefined ? articlesAnywhere : (articlesByLanguage.get(language) ?? NO_ARTICLES);
}

const articlesOfAll: readonly Articles[] = [...articlesByLanguage.values()];

/** Whether a folded text is nothing but an article of some language, `le` or `l'`, as filing puts it behind a title. */
export function isAnyArticle(text: string): boolean {
  const [, word = "", elided = ""] = /^(\p{L}+)(['’ʼ]?)$/u.exec(text) ?? [];
  return articlesOfAll.some((articles) => (elided === "" ? articles.words : articles.elided).has(word));
}

/** Whether a folded word means `and`; without a language, only where it can mean nothing else. */
export function isAnd(word: string, language: string | undefined): boolean {
  if (word === "and") return true;
  return (language === undefined ? andAnywhere : andWords.get(language))?.has(word) ?? false;
}

/** Whether a folded word means `and` in some language. */
export function isAnyAnd(word: string): boolean {
  return andOfAll.has(word);
}

/** Whether a folded word says that a number beside it is that of a part: part, teil, часть. */
export function isPartWord(word: string): boolean {
  return partWords.has(word);
}

/** Function words of each language, folded. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = bySet(FUNCTION_WORDS);

/** Labels that stand before another title: `ot`, `aka`, `original title`; longest first. */
export const titleLabels: readonly string[] = LABELS;
