import type { Item, NamedLanguage } from "./item.js";
import type { Token } from "./lex.js";
import type { WordMeaning } from "./word-meaning.js";

/** Items that several tokens make, and the last token they take. */
export interface ItemsOfTokens {
  readonly items: readonly Item[];
  readonly last: number;
}

/** The meaning of what is no word, and of a word that means nothing in a version statement. */
export const NO_MEANING: WordMeaning = {
  roles: [],
  mark: undefined,
  language: undefined,
  abbreviation: false,
  phraseWords: 0,
  empty: true,
};

/** The item of a token, with what its word means and the language it names. */
export function itemOf(token: Token, meaning: WordMeaning, language: NamedLanguage | undefined): Item {
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
