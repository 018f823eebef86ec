import { titleKey } from "./title-key.js";

const DIGITS = /^\d+$/;

/**
 * The numbers of a title in their order, without leading zeros: of sequels, parts, years, days. Written as figures, in
 * roman figures or in words of the language; empty when it has none.
 */
export function titleNumbers(text: string, language?: string): readonly string[] {
  return titleKey(text, language)
    .split(" ")
    .filter((word) => DIGITS.test(word) || word === "½");
}
