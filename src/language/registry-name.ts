import { LANGUAGE_NAMES, REGISTRY_NAMES } from "../generated/language-names.js";
import { foldWord } from "../text/index.js";
import { canonicalLanguageTag } from "./canonical-language-tag.js";
import { LOCALES } from "./locale.js";
import { KEY, lazily, RECORD } from "./packed-table.js";

/** The tables of names, folded as a whole: their marks stay, their tags are small. */
const foldedTables = lazily(() =>
  [...LOCALES.map((locale) => LANGUAGE_NAMES[locale]), REGISTRY_NAMES].map((table) => foldWord(table) + RECORD),
);

function* tagsIn(table: string, name: string): Generator<string> {
  const wanted = KEY + name + RECORD;
  for (let at = table.indexOf(wanted); at >= 0; at = table.indexOf(wanted, at + 1)) {
    const tag = canonicalLanguageTag(table.slice(table.lastIndexOf(RECORD, at) + 1, at));
    if (tag !== null) yield tag;
  }
}

/**
 * The tags of a whole dictionary name among all that CLDR and the registry list, as Khanty or Nenets. Their words are kept
 * out of `lookupLanguageWord`, because too many mean something else in a sentence (`Even`, `Are`, `To`).
 */
export function tagsByRegistryName(key: string): readonly string[] {
  if (key === "" || key.includes(RECORD) || key.includes(KEY)) return [];
  return [...new Set(foldedTables().flatMap((table) => [...tagsIn(table, key)]))];
}
