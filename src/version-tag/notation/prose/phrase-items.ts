import type { Item } from "./item.js";
import { itemOf, NO_MEANING, type ItemsOfTokens } from "./item-of-token.js";
import { SHORTEST_SENTENCE_END, type Token } from "./lex.js";
import { phraseMeaning, wordMeaning, type WordMeaning } from "./word-meaning.js";

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

/** True for a language's name that starts with a preposition. */
function isIntroduced(meaning: WordMeaning, first: Token): boolean {
  return meaning.roles.length === 0 && wordMeaning(first.key).roles.some(({ role }) => role === "in");
}

/** The items of the longest phrase that begins here, and the last token it takes; undefined where none does. */
export function phraseItems(tokens: readonly Token[], at: number, text: string): ItemsOfTokens | undefined {
  const phrase = longestPhrase(tokens, at);
  if (!phrase) return undefined;
  const { meaning, last, key } = phrase;
  const token = tokens[at]!;
  const { end, dotted } = tokens[last]!;
  const named = (start: number, roles: WordMeaning): Item => ({
    ...itemOf(token, roles, meaning.language),
    start,
    raw: text.slice(start, end),
    key,
    end,
    dotted,
  });
  if (!isIntroduced(meaning, token)) return { items: [named(token.start, meaning)], last };
  // "по-русски", "po česku", "на русском": the preposition is an item of its own, the rest names the language.
  const preposition = itemOf(token, wordMeaning(token.key), undefined);
  return { items: [preposition, named(tokens[at + 1]!.start, NO_MEANING)], last };
}
