import { lettersOfLanguage } from "../reading/index.js";
import { schemeDescriptions } from "../scheme-register.js";
import type { SchemeDescription } from "../scheme.js";

const RUSSIAN = "ru";
const HOUSE = "house:";

interface Universe {
  /** Ids of the schemes of each language; habits of single houses are not among them. */
  readonly schemesOf: ReadonlyMap<string, readonly string[]>;
  readonly lettersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

let universe: Universe | undefined;

function opened(): Universe {
  if (universe) return universe;
  const byLanguage = new Map<string, SchemeDescription[]>();
  for (const scheme of schemeDescriptions()) {
    if (scheme.id.startsWith(HOUSE)) continue;
    const known = byLanguage.get(scheme.language);
    if (known) known.push(scheme);
    else byLanguage.set(scheme.language, [scheme]);
  }
  const entries = [...byLanguage];
  return (universe = {
    schemesOf: new Map(entries.map(([language, schemes]) => [language, schemes.map(({ id }) => id)])),
    lettersOf: new Map(entries.map(([language]) => [language, lettersOfLanguage(language)])),
  });
}

/** The schemes for Russian, with the spellings of other languages and the profiles. */
export function russianSchemes(): readonly string[] {
  return opened().schemesOf.get(RUSSIAN) ?? [];
}

/**
 * The schemes of the languages that words may be of, told by their letters: the language whose alphabet has most of the
 * words; Russian when it is among several, else all of those. Empty for words in no script that there is a scheme for.
 */
export function schemesForWords(words: Iterable<string>): readonly string[] {
  const { schemesOf, lettersOf } = opened();
  const counts = new Map<string, number>();
  for (const word of words) {
    const letters = [...new Set(word.toLowerCase())].filter((letter) => /[\p{L}\p{M}]/u.test(letter));
    for (const [language, alphabet] of lettersOf) {
      if (letters.every((letter) => alphabet.has(letter))) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  if (counts.get(RUSSIAN) === most) return russianSchemes();
  return [...counts].filter(([, count]) => count === most).flatMap(([language]) => schemesOf.get(language) ?? []);
}
