import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { identifyScheme } from "../../../romanization/index.js";
import type { JsonPlace } from "../../json-place.js";
import { romanizedPlaces, type RomanizedPlace } from "../romanized-places.js";

/** Every pair is tried with all schemes; a record has rarely more. */
const MOST_PAIRS = 40;

function checkPair({ place, source, romanized }: RomanizedPlace): readonly Finding[] {
  const { consistent, deviations } = identifyScheme({ pairs: [{ source, romanized }] });
  const [deviation] = deviations;
  if (consistent.length > 0 || deviation === undefined) return [];
  const { token, expected, scheme } = deviation;
  return [finding("record/romanization-irregular", { text: token, expected, scheme }, { pointer: place.pointer })];
}

/**
 * Titles and names in Latin letters that no romanization scheme and no language's rules of spelling make of the Cyrillic
 * form beside them. Many people and houses write as they like, so that this is for information.
 */
export function checkRomanizationIrregular(record: JsonPlace): readonly Finding[] {
  const pairs = new Map<string, RomanizedPlace>();
  for (const pair of romanizedPlaces(record)) {
    const key = `${pair.source}\n${pair.romanized}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()].slice(0, MOST_PAIRS).flatMap(checkPair);
}
