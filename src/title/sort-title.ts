import { foldLetters } from "./fold-title.js";
import { articlesOf, baseLanguage } from "./title-words.js";

const OPENING = /^[\s"“”„«»‹›[(¡¿]*/;
const CLOSING = /[\s"“”»«›‹)\]]+$/;
const WORD = /^([\p{L}\p{M}]{1,6})([’'ʼ`]?)(\s*)(?=[^\s,;:!?.]|$)/u;
const CLIPPED = /^([’'‘ʼ`])(\p{L})\s+(?=\S)/u;

/** A title with its article on its own: what comes before both, the article as printed, the rest. */
export interface ArticleSplit {
  readonly article: string;
  readonly rest: string;
}

/**
 * The article in front of a title and what follows it, as printed: `L'` and `Argent`, `'s` and `Nachts`. Undefined when
 * the title has none, consists of it, or the language has no articles; without a language, only articles that are words
 * of no other language count. "I, Robot" has none: a comma follows.
 */
export function splitArticle(text: string, language?: string): ArticleSplit | undefined {
  const articles = articlesOf(baseLanguage(language));
  const opening = OPENING.exec(text)![0];
  const title = opening.trim() === "" ? text.slice(opening.length) : text.slice(opening.length).replace(CLOSING, "");
  const clipped = articles.clipped.size > 0 ? CLIPPED.exec(title) : null;
  if (clipped !== null && articles.clipped.has(foldLetters(clipped[2]!))) {
    return { article: clipped[0].trim(), rest: title.slice(clipped[0].length) };
  }
  const match = WORD.exec(title);
  if (match === null) return undefined;
  const [whole, word, apostrophe, blank] = match as unknown as [string, string, string, string];
  const rest = title.slice(whole.length);
  if (rest === "") return undefined;
  const folded = foldLetters(word);
  if (apostrophe !== "" && blank === "") {
    return articles.elided.has(folded) ? { article: word + apostrophe, rest } : undefined;
  }
  if (apostrophe !== "" || blank === "" || !articles.words.has(folded) || startsWithArticle(rest, language)) {
    return undefined;
  }
  return { article: word, rest };
}

/** La La Land: a word that is said twice is no article. */
function startsWithArticle(rest: string, language: string | undefined): boolean {
  const next = /^[\p{L}\p{M}]+/u.exec(rest)?.[0];
  return next !== undefined && articlesOf(baseLanguage(language)).words.has(foldLetters(next));
}

/**
 * The form under which a title is filed: its article behind a comma ("Postman's White Nights, The"; "Argent, L'"), in
 * the articles of its language. A title without one comes back as it is, but for blanks around it; quotes around one with
 * an article go.
 */
export function sortTitle(text: string, language?: string): string {
  const split = splitArticle(text, language);
  return split === undefined ? text.trim() : `${split.rest.trim()}, ${split.article}`;
}
