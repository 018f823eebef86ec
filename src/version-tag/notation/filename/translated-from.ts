import type { NameToken } from "../name/index.js";

/** How files say from which language their subtitles were translated, by the preposition. */
const TRANSLATED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    from: "translated translation transl",
    de: "traduit traduction trad traducido traduzido",
    du: "traduit traduction trad",
    aus: "übersetzt ubersetzt uebersetzt übersetzung",
    uit: "vertaald vertaling",
    da: "tradotto",
    dal: "tradotto",
    с: "перевод переведено",
  }).map(([preposition, verbs]) => [preposition, new Set(verbs.split(" "))]),
);

/**
 * How many words before a language say that it is the one that was translated, not the one to be read: two in
 * "translated from French", one in "(from French)", where the bracket closes behind the language; else none.
 */
export function wordsOfOrigin(
  verb: NameToken | undefined,
  preposition: NameToken | undefined,
  language: NameToken | undefined,
): 0 | 1 | 2 {
  const verbs = preposition && TRANSLATED.get(preposition.key);
  if (preposition === undefined || verbs === undefined) return 0;
  if (verb !== undefined && verbs.has(verb.key)) return 2;
  return preposition.opensBracket && language?.bracket === preposition.bracket ? 1 : 0;
}
