import { compoundItems } from "./compound-word.js";
import type { Item, NamedLanguage } from "./item.js";
import { itemOf, NO_MEANING } from "./item-of-token.js";
import { SHORTEST_SENTENCE_END, type Token } from "./lex.js";
import { languageOfCode, phraseMeaning, wordMeaning, type WordMeaning } from "./word-meaning.js";

const ACCENTED = /[\u00c0-\u024f\u0300-\u036f]/;

/** What a word names: a language's name, an abbreviation with its stop, or a code. A mark is never a code (VO, VL, OR). */
function languageOfToken(token: Token, meaning: WordMeaning): NamedLanguage | undefined {
  const word = meaning.language;
  if (word && (word.form !== "abbreviation" || token.dotted)) return word;
  if (meaning.mark) return undefined;
  // "ang" is anglais and angielski, not Old English: what pages cut goes before a rare code.
  const cut = word && token.key.length === 3 && meaning.roles.length === 0 && word.others.length === 0;
  if (cut && (languageOfCode(token.key)?.tag.length ?? 0) !== 2) return word;
  // "für" is not the fur of Friulian: codes have no accents.
  const uncoded = token.spelled || ACCENTED.test(token.raw) || meaning.roles.some(({ role }) => role === "deaf");
  const code = uncoded ? undefined : languageOfCode(token.key);
  // Without its stop, an abbreviation that is also a word says nothing.
  return code ?? (meaning.roles.length === 0 ? word : undefined);
}

/** "o. UT" is *ohne*; a bare "o" is no word that denies. */
function withoutDenial(meaning: WordMeaning): WordMeaning {
  return { ...meaning, roles: meaning.roles.filter(({ role }) => role !== "none") };
}

/** A full stop behind a word of some length ends the sentence; short words and language abbreviations carry it as their own. */
function endsSentence(token: Token, { abbreviation, language }: WordMeaning, next: Token | undefined): boolean {
  if (!token.dotted || token.key.length < SHORTEST_SENTENCE_END || abbreviation || !next) return false;
  // "tamil. UT": in small letters before a short mark it is an abbreviation, even when nothing of it is cut.
  const beforeMark = next.kind === "word" && next.key.length < SHORTEST_SENTENCE_END && !wordMeaning(next.key).empty;
  return !(language && beforeMark && token.raw === token.raw.toLowerCase());
}

/** "po baskijsku i hiszpańsku": the preposition of the first language serves the second, whose form lives with it only. */
function sharedPreposition(token: Token, items: readonly Item[]): NamedLanguage | undefined {
  const before = items.at(-2);
  const preposition =
    before?.language && items.at(-1)?.roles.some(({ role }) => role === "and") ? items.at(-3)?.key : undefined;
  return preposition === "po" ? phraseMeaning(`po ${token.key}`).language : undefined;
}

/** Adds the items of a word by itself: one, two for a compound, and the stop behind it that ends the sentence. */
export function addWordItems(tokens: readonly Token[], at: number, items: Item[]): void {
  const token = tokens[at]!;
  const said = wordMeaning(token.key);
  const meaning = token.key === "o" && !token.dotted ? withoutDenial(said) : said;
  const language = languageOfToken(token, meaning) ?? sharedPreposition(token, items);
  const compound = meaning.empty && !language ? compoundItems(token, tokens[at - 1]) : undefined;
  if (compound) items.push(...compound);
  else items.push(itemOf(token, meaning, language));
  if (!endsSentence(token, meaning, tokens[at + 1])) return;
  const stop = { start: token.end - 1, raw: ".", key: "", separator: "stop", dotted: false } as const;
  items.push(itemOf({ ...token, kind: "separator", ...stop }, NO_MEANING, undefined));
}
