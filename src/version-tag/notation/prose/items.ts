import type { Item } from "./item.js";
import { itemOf, NO_MEANING } from "./item-of-token.js";
import type { Token } from "./lex.js";
import { localeItem } from "./locale-code.js";
import { phraseItems } from "./phrase-items.js";
import { addWordItems } from "./word-items.js";

/** Names every word: what it does, which language it speaks of, what a mark written in one word says. */
export function itemsOf(tokens: readonly Token[], text: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") {
      items.push(itemOf(token, NO_MEANING, undefined));
      continue;
    }
    // The s of "the book's" is no word.
    if (token.elided && token.key === "s") continue;
    const several = localeItem(tokens, at, text) ?? phraseItems(tokens, at, text);
    if (several) {
      items.push(...several.items);
      at = several.last;
    } else addWordItems(tokens, at, items);
  }
  return items;
}
