import type { Item } from "./item.js";
import { languageOfWord } from "./word-meaning.js";

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
