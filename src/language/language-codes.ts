import { ISO_639_2B, ISO_639_2T, ISO_639_3, TRADE_CODES } from "../generated/language-codes.js";
import { REGISTERED_LANGUAGES_OF_THREE, REGISTERED_LANGUAGES_OF_TWO } from "../generated/language-registry.js";
import { canonicalLanguageTag } from "./canonical-language-tag.js";
import { dcncEntry } from "./dcnc-registry.js";
import { holdsCode, valuesOf } from "./packed-table.js";

/** Who says that a code stands for a language; `trade` is what catalogues and file names write without any standard. */
export type CodeStandard = "639-1" | "639-2B" | "639-2T" | "639-3" | "dcnc" | "dcnc-obsolete" | "trade";

/** One reading of a code. */
export interface LanguageCode {
  readonly tag: string;
  readonly standard: CodeStandard;
}

const bibliographic = valuesOf(ISO_639_2B);
const terminological = valuesOf(ISO_639_2T);
const comprehensive = valuesOf(ISO_639_3);
const trade = valuesOf(TRADE_CODES);

function tagOfThreeLetters(code: string): string | undefined {
  return comprehensive(code) ?? (holdsCode(REGISTERED_LANGUAGES_OF_THREE, 3, code) ? code : undefined);
}

/**
 * What languages a code stands for, in any letter case: by ISO 639-1, 639-2 (bibliographic and terminological), 639-3,
 * the ISDCF registry with its obsolete codes, and the trade, in that order. Tags are canonical. Empty when none knows it.
 */
export function lookupLanguageCode(code: string): readonly LanguageCode[] {
  const key = code.toLowerCase();
  const codes: LanguageCode[] = [];
  const add = (standard: CodeStandard, tag: string | undefined): void => {
    const canonical = tag === undefined ? null : canonicalLanguageTag(tag);
    if (canonical !== null) codes.push({ tag: canonical, standard });
  };
  if (holdsCode(REGISTERED_LANGUAGES_OF_TWO, 2, key)) add("639-1", key);
  if (key.length === 3) {
    add("639-2B", bibliographic(key));
    add("639-2T", terminological(key));
    add("639-3", tagOfThreeLetters(key));
  }
  const entry = dcncEntry(key);
  if (entry !== undefined) add(entry.obsolete ? "dcnc-obsolete" : "dcnc", entry.tag);
  add("trade", trade(key));
  return codes;
}
