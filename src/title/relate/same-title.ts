import { splitArticle } from "../sort-title.js";
import { isElided } from "../title-text-words.js";
import { titleKey } from "../title-key.js";
import { isSpeltOtherwise } from "./other-spelling.js";
import { articlesOf } from "../title-words.js";
import { quoted, reasonFor, relation, type TitleRelation } from "./verdict.js";
import type { Titled } from "./titled.js";

/** What schemes write for a soft sign, where English would write none: behind a consonant, and not before s, t, d, m, ll, re, ve. */
const SOFT_SIGN = /(?<=[bcdfgjklmnprstvwzšžč])['’ʼʹ`´](?!(?:s|t|d|m|ll|re|ve)(?![a-z]))/giu;
const QUOTED = /^\s*['‘’`].*['’`]\s*$/u;
const ENOUGH_TO_REORDER = 3;
/** What one title in two habits of spelling says. */
const OF_OTHER_SPELLING = 0.95;

/** Whether two titles are one title written in two ways; undefined when they are not. */
export function sameTitle(a: Titled, b: Titled): TitleRelation | undefined {
  const languages = new Set([...[a.language, b.language].sort(), undefined]);
  for (const language of languages) {
    const key = titleKey(a.text, language);
    if (key !== "" && key === titleKey(b.text, language)) return sameKey(a, b, language);
  }
  const [keyA, keyB] = [titleKey(a.text, a.language), titleKey(b.text, b.language)];
  if (keyA === "" || keyB === "") return undefined;
  if (keyA === keyB) return sameKey(a, b, undefined);
  const params = { a: quoted(a.text), b: quoted(b.text) };
  if (keyA.replaceAll(" ", "") === keyB.replaceAll(" ", "")) {
    return relation("identical", 0.95, [reasonFor("title/word-division", params)]);
  }
  const [wordsA, wordsB] = [sortedWords(keyA, a.language), sortedWords(keyB, b.language)];
  if (wordsA.length >= ENOUGH_TO_REORDER && wordsA.join(" ") === wordsB.join(" ")) {
    return relation("identical", 0.85, [reasonFor("title/word-order", params)]);
  }
  return isSpeltOtherwise(a, b, keyA, keyB)
    ? relation("identical", OF_OTHER_SPELLING, [reasonFor("title/near-spelling", params)])
    : undefined;
}

function sameKey(a: Titled, b: Titled, language: string | undefined): TitleRelation {
  const params = { a: quoted(a.text), b: quoted(b.text) };
  if (a.text === b.text) return relation("identical", 1, [reasonFor("title/same-key", params)]);
  if (a.script === "Latn" && softSigns(a) !== softSigns(b)) {
    return relation("romanization", 0.97, [reasonFor("title/soft-sign", params)]);
  }
  const articleA = splitArticle(a.text, language)?.article ?? "";
  const articleB = splitArticle(b.text, language)?.article ?? "";
  const reason = (articleA === "") === (articleB === "") ? "title/same-key" : "title/article-only";
  return relation("identical", reason === "title/same-key" ? 1 : 0.98, [reasonFor(reason, params)]);
}

function sortedWords(key: string, language: string | undefined): readonly string[] {
  const articles = articlesOf(language).words;
  return key
    .split(" ")
    .filter((word) => !articles.has(word))
    .sort();
}

/** How many soft signs a title seems to hold; its own quotes around the whole are none, nor is the apostrophe of l'homme. */
function softSigns({ text, words }: Titled): number {
  if (QUOTED.test(text)) return 0;
  return words.reduce((sum, { printed }) => sum + (isElided(printed) ? 0 : (printed.match(SOFT_SIGN)?.length ?? 0)), 0);
}
