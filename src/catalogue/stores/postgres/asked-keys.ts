import type { CatalogueQuery } from "../../../model/index.js";
import { surnameKeys, titleKeys, titleParts } from "../../keys/index.js";
import { storedKey } from "./stored-key.js";

/** Titles that are asked for, and their parts, of which equal ones are looked up. */
const MOST_EQUAL = 200;
/** Titles and directors of which similar ones are looked for. */
const MOST_ALIKE = 12;

/** What a query looks for, as the columns hold it. */
export interface AskedKeys {
  readonly foldKeys: readonly string[];
  readonly neutralKeys: readonly string[];
  readonly surnameKeys: readonly string[];
}

/** The keys of all titles, of their parts, and of all directors, each once. */
export function askedKeys({ titles, directors = [] }: CatalogueQuery): AskedKeys {
  const foldKeys = new Set<string>();
  const neutralKeys = new Set<string>();
  for (const { text } of titles) {
    for (const part of [text, ...titleParts(text)]) {
      if (foldKeys.size >= MOST_EQUAL) break;
      const { fold, neutral } = titleKeys(part);
      foldKeys.add(storedKey(fold));
      if (neutralKeys.size < MOST_ALIKE) neutralKeys.add(storedKey(neutral));
    }
  }
  const surnames = directors.slice(0, MOST_ALIKE).flatMap(surnameKeys);
  return {
    foldKeys: [...foldKeys],
    neutralKeys: [...neutralKeys],
    surnameKeys: [...new Set(surnames)].map(storedKey),
  };
}
