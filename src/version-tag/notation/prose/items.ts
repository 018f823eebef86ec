import { canonicalLanguageTag, dcncCodeFor } from "../../../language/index.js";
import { compoundItems } from "./compound-word.js";
import type { Item, NamedLanguage } from "./item.js";
import type { Token } from "./lex.js";
import { languageOfCode, languageOfWord, phraseMeaning, wordMeaning, type WordMeaning } from "./word-meaning.js";

const SHORTEST_SENTENCE_END = 5;

/** The place of the word that follows in the same phrase: behind a space, a tight hyphen or slash, or a tight "&". */
function nextPart(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.dotted && token.key.length >= SHORTEST_SENTENCE_END) return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== "separator") return next && at + 1;
  const joins = next.separator === "hyphen" || next.separator === "slash" || next.raw === "&";
  const behind = tokens[at + 2];
  return joins && behind && behind.kind !== "separator" ? at + 2 : undefined;
}

interface Phrase {
  readonly meaning: WordMeaning;
  readonly last: number;
  readonly key: string;
}

/** The longest phrase from here that means something: "version originale", "swiss german". */
function longestPhrase(tokens: readonly Token[], from: number): Phrase | undefined {
  const most = wordMeaning(tokens[from]!.key).phraseWords;
  if (most < 2) return undefined;
  let found: Phrase | undefined;
  let key = tokens[from]!.key;
  for (
    let words = 2, at = nextPart(tokens, from);
    words <= most && at !== undefined;
    words++, at = nextPart(tokens, at)
  ) {
    const part = tokens[at]!;
    key += part.elided ? `'${part.key}` : ` ${part.key}`;
    const meaning = phraseMeaning(key);
    if (!meaning.empty) found = { meaning, last: at, key };
  }
  return found;
}

/** What a word names: a language's name, an abbreviation with its stop, or a code. A mark is never a code (VO, VL, OR). */
function languageOfToken(token: Token, meaning: WordMeaning): NamedLanguage | undefined {
  const word = meaning.language;
  if (word && (word.form !== "abbreviation" || token.dotted)) return word;
  if (meaning.mark) return undefined;
  // "ang" is anglais and angielski, not Old English: what pages cut goes before a rare code.
  if (word && token.key.length === 3 && meaning.roles.length === 0 && word.others.length === 0) return word;
  const code =
    token.spelled || meaning.roles.some(({ role }) => role === "deaf") ? undefined : languageOfCode(token.key);
  // Without its stop, an abbreviation that is also a word says nothing.
  return code ?? (meaning.roles.length === 0 ? word : undefined);
}

const EMPTY: WordMeaning = {
  roles: [],
  mark: undefined,
  language: undefined,
  abbreviation: false,
  phraseWords: 0,
  empty: true,
};

function itemOf(token: Token, meaning: WordMeaning, language: NamedLanguage | undefined): Item {
  const { start, end, raw, key, separator, dotted } = token;
  return {
    start,
    end,
    raw,
    key,
    separator,
    number: token.kind === "number",
    capitals: token.capitals,
    dotted,
    roles: meaning.roles,
    language,
    mark: meaning.mark,
  };
}

/** A full stop behind a word of some length ends the sentence; short words and language abbreviations carry it as their own. */
function endsSentence(token: Token, { abbreviation, language }: WordMeaning, next: Token | undefined): boolean {
  if (!token.dotted || token.key.length < SHORTEST_SENTENCE_END || abbreviation || !next) return false;
  // "tamil. UT": in small letters before a short mark it is an abbreviation, even when nothing of it is cut.
  const beforeMark = next.kind === "word" && next.key.length < SHORTEST_SENTENCE_END && !wordMeaning(next.key).empty;
  return !(language && beforeMark && token.raw === token.raw.toLowerCase());
}

/** Regions whose code is also that of a language often read beside others: in capitals, `ES-AR` is a list. */
const ALSO_LANGUAGES = new Set(["ar"]);

/**
 * "PT-BR", "fr-BE", "sr-Latn": a language with its region or script in one code. In capitals only what the digital cinema
 * table knows as one, since "FR-NL" is a list. Undefined for anything else.
 */
function localeCode(tokens: readonly Token[], at: number): { readonly tag: string; readonly last: number } | undefined {
  const [language, hyphen, part] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (hyphen?.separator !== "hyphen" || part?.kind !== "word" || languageOfCode(language.key) === undefined)
    return undefined;
  if (!/^(?:[a-z]{2}|[a-z]{4}|419)$/.test(part.key) || !/^[a-z]{2,3}$/.test(language.key)) return undefined;
  const tag = canonicalLanguageTag(`${language.key}-${part.key}`);
  if (tag === null) return undefined;
  const written = language.raw === language.key && part.raw !== part.key;
  const known = dcncCodeFor(tag, "text")?.exact === true || dcncCodeFor(tag, "audio")?.exact === true;
  const listed = !written && ALSO_LANGUAGES.has(part.key);
  return (known && !listed) || (written && part.key.length === 2) ? { tag, last: at + 2 } : undefined;
}

/** True for a language's name that starts with a preposition. */
function isIntroduced(meaning: WordMeaning, first: Token): boolean {
  return meaning.roles.length === 0 && wordMeaning(first.key).roles.some(({ role }) => role === "in");
}

/** "po baskijsku i hiszpańsku": the preposition of the first language serves the second, whose form lives with it only. */
function sharedPreposition(token: Token, items: readonly Item[]): NamedLanguage | undefined {
  const before = items.at(-2);
  const preposition =
    before?.language && items.at(-1)?.roles.some(({ role }) => role === "and") ? items.at(-3)?.key : undefined;
  return preposition === "po" ? phraseMeaning(`po ${token.key}`).language : undefined;
}

/** Names every word: what it does, which language it speaks of, what a mark written in one word says. */
export function itemsOf(tokens: readonly Token[], text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") {
      items.push(itemOf(token, EMPTY, undefined));
      continue;
    }
    // The s of "the book's" is no word.
    if (token.elided && token.key === "s") continue;
    const locale = localeCode(tokens, at);
    if (locale) {
      const { end } = tokens[locale.last]!;
      const language: NamedLanguage = { tag: locale.tag, form: "code", others: [], locale: undefined };
      items.push({ ...itemOf(token, EMPTY, language), raw: text.slice(token.start, end), end });
      at = locale.last;
      continue;
    }
    const phrase = longestPhrase(tokens, at);
    if (phrase && isIntroduced(phrase.meaning, token)) {
      // "по-русски", "po česku", "на русском": the preposition is an item of its own, the rest names the language.
      const { start } = tokens[at + 1]!;
      const { end, dotted } = tokens[phrase.last]!;
      items.push(itemOf(token, wordMeaning(token.key), undefined));
      items.push({
        ...itemOf(token, EMPTY, phrase.meaning.language),
        start,
        raw: text.slice(start, end),
        key: phrase.key,
        end,
        dotted,
      });
      at = phrase.last;
      continue;
    }
    if (phrase) {
      const { end, dotted } = tokens[phrase.last]!;
      items.push({
        ...itemOf(token, phrase.meaning, phrase.meaning.language),
        raw: text.slice(token.start, end),
        key: phrase.key,
        end,
        dotted,
      });
      at = phrase.last;
      continue;
    }
    const meaning = wordMeaning(token.key);
    const language = languageOfToken(token, meaning) ?? sharedPreposition(token, items);
    const compound = meaning.empty && !language ? compoundItems(token, tokens[at - 1]) : undefined;
    if (compound) items.push(...compound);
    else items.push(itemOf(token, meaning, language));
    if (endsSentence(token, meaning, tokens[at + 1])) {
      items.push(
        itemOf(
          { ...token, kind: "separator", start: token.end - 1, raw: ".", key: "", separator: "stop", dotted: false },
          EMPTY,
          undefined,
        ),
      );
    }
  }
  return items;
}

/** Settles words that name two languages by the language the text is written in. */
export function settleCollisions(items: readonly Item[], written: string | undefined): readonly Item[] {
  if (written === undefined || !items.some((item) => item.language?.others.length)) return items;
  return items.map((item) => {
    if (!item.language?.others.length || item.language.form === "code") return item;
    const language = languageOfWord(item.key, written);
    return language
      ? { ...item, language: { ...language, others: language.locale === written ? [] : language.others } }
      : item;
  });
}
