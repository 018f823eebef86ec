import { languageGroup } from "./language-group.js";
import { allLanguageKeys, lookupLanguageWord } from "./language-words.js";

/** A word that names several languages. */
export interface LanguageCollision {
  readonly key: string;
  readonly tags: readonly string[];
  readonly locales: readonly string[];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/**
 * Every key that stands for languages of different groups, with the locales in which it does, sorted by key. Variants of
 * one language (`fr`, `fr-FR`) do not collide.
 */
export function languageCollisions(): readonly LanguageCollision[] {
  const collisions: LanguageCollision[] = [];
  for (const key of allLanguageKeys()) {
    const words = lookupLanguageWord(key);
    if (new Set(words.map((word) => languageGroup(word.tag))).size < 2) continue;
    collisions.push({
      key,
      tags: distinct(words.map((word) => word.tag)),
      locales: distinct(words.map((word) => word.locale)),
    });
  }
  return collisions.sort((a, b) => (a.key < b.key ? -1 : 1));
}
