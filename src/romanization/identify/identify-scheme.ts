import { identifyByNames } from "./identify-names.js";
import { identifyByPairs } from "./identify-pairs.js";
import type { Identification, SpellingEvidence } from "./identification.js";

/**
 * Tells which romanization schemes explain how one source spells names, and which of its words the best of them would write
 * otherwise. With pairs each scheme is run and compared, letter case apart, marks not; with names alone it is a matter of
 * likelihood. Spelling rules of languages take part as `transcription:<language>`, profiles too, houses do not. Evidence
 * without a word in it identifies nothing.
 *
 * @example identifyScheme({ pairs: [{ source: "Кремень", romanized: "Kremen'" }] }).consistent // ["alalc-rus-Cyrl-Latn-2012-ascii", …]
 */
export function identifyScheme(evidence: SpellingEvidence): Identification {
  return "pairs" in evidence ? identifyByPairs(evidence.pairs) : identifyByNames(evidence.names);
}
