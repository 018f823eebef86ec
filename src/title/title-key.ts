import { foldLetters, withoutApostrophes } from "./fold-title.js";
import { cardinalOf, digitsOf, halfLength, isNumberWord, ordinalOf, romanOf } from "./number-words.js";
import { articlesOf, baseLanguage, isAnd, isAnyAnd, isPartWord } from "./title-words.js";

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[&½¼¾⅓⅔]|(?![®©™°])\p{So}/gu;
/** Nothing to fold but the case, nothing to join or to leave out but an article. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const MAY_JOIN = /[-‐‑.*·•]/;
const LETTERS_BETWEEN_STARS = /(?<=\p{L})[*·•](?=\p{L})/gu;
const DOTTED_INITIALS = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const HYPHENATED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;
const HYPHEN = /[-‐‑]/;
const ONE_LETTER = /^\p{L}$/u;
const ELIDED_ARTICLE = /^[^\p{L}\p{N}'’‘ʼ]*(\p{L}{1,2})['’ʼ`´](?=[\p{L}\p{N}])/u;
const CLIPPED_ARTICLE = /^[^\p{L}\p{N}'’‘ʼ`]*['’‘ʼ`](\p{L})[\s-]+(?=[\p{L}\p{N}])/u;
const ARTICLE_IN_BRACKETS = /\s[([](\p{L}{1,5})(['’ʼ]?)[)\]]\s*(?=$|[:([–—])/gu;
const ARTICLE_BEHIND = /,\s*(\p{L}{1,5})(['’ʼ]?)\s*(?=$|[:([–—])/gu;

/**
 * The key under which two spellings of one title meet: letter case, marks, quotes, apostrophes and punctuation do not
 * count, nor does an article in front, behind a comma or in brackets at the end; `&` is "and" of any language; II, two and Part Two are 2. The
 * language, when given, says which articles and number words there can be. What folds to nothing (`!!!`) is its own key;
 * a key is the key of itself.
 */
export function titleKey(text: string, language?: string): string {
  const base = baseLanguage(language);
  const words = keyWords(text, base);
  return words.length > 0 ? words.join(" ") : text.trim().replace(/\s+/g, " ").toLowerCase();
}

function keyWords(text: string, language: string | undefined): readonly string[] {
  if (PLAIN_WORDS.test(text)) {
    const words = text.toLowerCase().split(" ");
    return withoutArticle(words.some(mayBeSpecial) ? withNumbers(words, language) : words, language);
  }
  const bare = joined(withoutArticleMarks(foldLetters(text), language), language);
  const words = withoutApostrophes(bare).match(WORDS) ?? [];
  return withoutArticle(withNumbers(words, language), language);
}

/** Whether there may be a number, a part or an "and" in a word of letters alone, in whatever language. */
function mayBeSpecial(word: string): boolean {
  return isNumberWord(word) || isPartWord(word) || isAnyAnd(word);
}

/** Drops the articles that punctuation shows: in front before an apostrophe, behind after a comma or in brackets. */
function withoutArticleMarks(text: string, language: string | undefined): string {
  const articles = articlesOf(language);
  const unlessArticle = (whole: string, word: string, mark: string): string =>
    (mark === "" ? articles.words : articles.elided).has(word) ? " " : whole;
  let rest = text;
  if (text.includes(",")) rest = rest.replace(ARTICLE_BEHIND, unlessArticle);
  if (/[([]/.test(text)) rest = rest.replace(ARTICLE_IN_BRACKETS, unlessArticle);
  const front = ELIDED_ARTICLE.exec(rest);
  if (front !== null && articles.elided.has(front[1]!)) return unlessArticleFollows(rest, front[0].length, language);
  const clipped = articles.clipped.size > 0 ? CLIPPED_ARTICLE.exec(rest) : null;
  if (clipped !== null && articles.clipped.has(clipped[1]!)) {
    return unlessArticleFollows(rest, clipped[0].length, language);
  }
  return rest;
}

/** "L'un et l'autre" keeps its first article: what is left would begin with one that is none. */
function unlessArticleFollows(text: string, length: number, language: string | undefined): string {
  const rest = text.slice(length);
  const next = /^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? "";
  return articlesOf(language).words.has(next) ? text : rest;
}

/** One word out of `M*A*S*H`, `S.W.A.T.`, `WALL·E`, `X-Men`, `T-34`. */
function joined(text: string, language: string | undefined): string {
  if (!MAY_JOIN.test(text)) return text;
  const unlessSpecial = (word: string, parts: string): string => (isSpecial(word, language) ? parts : word);
  return text
    .replace(LETTERS_BETWEEN_STARS, "")
    .replace(DOTTED_INITIALS, (initials) => unlessSpecial(initials.replaceAll(".", ""), initials.replaceAll(".", " ")))
    .replace(HYPHENATED, (word) => {
      const parts = word.split(HYPHEN);
      let whole = parts[0]!;
      for (let at = 1; at < parts.length; at++) {
        const short = ONE_LETTER.test(parts[at]!) || ONE_LETTER.test(parts[at - 1]!);
        whole += short ? parts[at]! : ` ${parts[at]!}`;
      }
      return whole.split(" ").some((part) => isSpecial(part, language)) ? parts.join(" ") : whole;
    });
}

/** A word that the key would read as something else than a word. */
function isSpecial(word: string, language: string | undefined): boolean {
  return (
    articlesOf(language).words.has(word) ||
    isAnd(word, language) ||
    isPartWord(word) ||
    romanOf(word, "part") !== undefined ||
    cardinalOf(word, language) !== undefined
  );
}

function withNumbers(words: readonly string[], language: string | undefined): readonly string[] {
  const key: string[] = [];
  // The number that the words before make up, to which a further word may belong.
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const before = key[key.length - 1];
    const afterNumber = before !== undefined && isDigits(before);
    const half = afterNumber ? halfLength(words, at, language) : 0;
    if (half > 0) {
      key.push("½");
      at += half - 1;
      open = 0;
      continue;
    }
    const value = numberAt(words, at, before, language);
    if (value === undefined) {
      open = 0;
      if (isPartWord(word) && afterNumber) continue;
      key.push(word === "&" || isAnd(word, language) ? "and" : word);
      continue;
    }
    const whole = typeof value === "number" ? wholeNumber(open, value) : undefined;
    open = whole ?? (typeof value === "number" ? value : 0);
    if (whole !== undefined) {
      key[key.length - 1] = String(whole);
      continue;
    }
    while (key.length > 0 && isPartWord(key[key.length - 1]!)) key.pop();
    key.push(String(value));
  }
  return key;
}

/** Twenty and one are 21, four and hundred 400, four hundred and twenty 420; one and two are two numbers. */
function wholeNumber(open: number, value: number): number | undefined {
  if (open <= 0 || value <= 0) return undefined;
  if (value === 100 || value === 1000) return open < value ? open * value : undefined;
  if (open >= 100) return value < 100 && open % 100 === 0 ? open + value : undefined;
  return value < 10 && open >= 20 && open % 10 === 0 ? open + value : undefined;
}

/** Digits as they are, or the value of a word. */
function numberAt(
  words: readonly string[],
  at: number,
  before: string | undefined,
  language: string | undefined,
): string | number | undefined {
  const word = words[at]!;
  const digits = digitsOf(word);
  if (digits !== undefined) return digits;
  const beside = (before !== undefined && isPartWord(before)) || isPartWord(words[at + 1] ?? "");
  const place = beside ? "part" : at > 0 && at === words.length - 1 ? "end" : "inside";
  const roman = at > 0 || beside ? romanOf(word, place) : undefined;
  return roman ?? cardinalOf(word, language) ?? (beside ? ordinalOf(word, language) : undefined);
}

function isDigits(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && digitsOf(word) === word;
}

/** Without the article in front, unless nothing else or another article follows it: The, The The, La La Land. */
function withoutArticle(words: readonly string[], language: string | undefined): readonly string[] {
  const articles = articlesOf(language).words;
  const [first, second] = words;
  if (first === undefined || second === undefined || !articles.has(first) || articles.has(second)) return words;
  return words.slice(1);
}
