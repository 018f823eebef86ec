import { foldWord, normalized } from "../text/index.js";

/**
 * The key under which a country is found: folded, without full stops, so that `U.S.A.`, `U. S. A.` and `USA` are one word,
 * and so are `Saint-Martin` and `saint martin`.
 */
export function countryKey(text: string): string {
  return foldWord(normalized(text, "NFC").trim())
    .replace(/\.\s*/g, "")
    .replace(/[\s-]+/g, " ");
}
