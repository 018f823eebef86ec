import { isDoubtfulCode, plays, type Item } from "./item.js";

/** How two languages of a list are joined. */
export type Joint = "and" | "or" | "slash" | "comma";

/** What an item joins languages as; undefined when it joins none. */
export function jointOf(item: Item | undefined): Joint | undefined {
  if (!item) return undefined;
  if (item.separator === "and" || item.separator === "hyphen") return "and";
  if (item.separator === "slash") return "slash";
  if (item.separator === "comma") return "comma";
  // "и", "en", "of" join only as words: a code in capitals between two languages is one of them.
  if (item.separator === undefined && (item.language === undefined || isDoubtfulCode(item))) {
    if (plays(item, "and")) return "and";
    if (plays(item, "or")) return "or";
  }
  return undefined;
}
