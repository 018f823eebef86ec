import { romanize } from "../../src/romanization/index.js";
import { latinSpelling } from "../../src/romanization/spelling/index.js";
import type { SpellingPair } from "./training-list.js";

/**
 * How film pages write Russian names. Labels of people in encyclopedias are mostly English, so that the habits of others would
 * be learned from few names.
 */
const SCHEMES: readonly string[] = [
  "alalc-rus-Cyrl-Latn-2012-ascii",
  "bgnpcgn-rus-Cyrl-Latn-1947-plain",
  "bs-rus-Cyrl-Latn-2979-1958-ascii",
  "gost-rus-Cyrl-Latn-52535.1-2006",
  "scientific-rus-Cyrl-Latn",
  "profile:imdb",
  "transcription:de",
  "transcription:fr",
  "transcription:nl",
  "transcription:pl",
  "transcription:it",
];
const RUSSIAN_ENDING = /(?:[оеё]в|[иы]н|[сц]кий|ич|[оеё]ва|[иы]на|[сц]кая|вна)$/;
/** By how many of the schemes each name is written: the next ones in turn. */
const EACH = 2;

/** Some spellings have endings of names (Kourotchkine) that words in small letters do not get. */
function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The Russian names of a list as the schemes write them, in the letters of the models. */
export function renderedPairs(pairs: readonly SpellingPair[], alphabet: ReadonlySet<string>): readonly SpellingPair[] {
  const names = [...new Set(pairs.map(({ cyrillic }) => cyrillic))].filter((name) => RUSSIAN_ENDING.test(name)).sort();
  return names.flatMap((cyrillic, place) =>
    Array.from({ length: EACH }, (_, turn) => {
      const scheme = SCHEMES[(place * EACH + turn) % SCHEMES.length]!;
      return { latin: latinSpelling(romanize(withCapital(cyrillic), scheme).text, alphabet), cyrillic };
    }),
  );
}
