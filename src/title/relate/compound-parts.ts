import type { Lexicon } from "../lexicon/index.js";

/** A part of a compound and what it means. */
export interface CompoundPart {
  readonly form: string;
  readonly meanings: readonly string[];
}

const LANGUAGES: ReadonlySet<string> = new Set(["de", "en", "nl"]);
const NO_LINKS: readonly string[] = [""];
const LINKS: readonly string[] = ["", "s", "n", "en", "es", "er", "e"];
const SHORTEST_PART: Readonly<Record<string, number>> = { en: 4 };
const LONGEST_WORD = 32;

/**
 * The two words that a German, Dutch or English word is made of, with what links them taken off: Nachtzug → Nacht, Zug. Undefined
 * when it cannot be parted into two words that the lexicon knows, or could only be parted in the middle of a short one.
 */
export function compoundParts(word: string, language: string, lexicon: Lexicon): readonly CompoundPart[] | undefined {
  if (!LANGUAGES.has(language) || word.length > LONGEST_WORD) return undefined;
  const shortest = SHORTEST_PART[language] ?? 3;
  for (let at = word.length - shortest; at >= shortest; at--) {
    const tail = word.slice(at);
    const tailMeanings = lexicon.lookup(tail, language);
    if (tailMeanings.length === 0) continue;
    for (const link of language === "en" ? NO_LINKS : LINKS) {
      if (!word.startsWith(link, at - link.length) || at - link.length < shortest) continue;
      const head = word.slice(0, at - link.length);
      const headMeanings = lexicon.lookup(head, language);
      if (headMeanings.length > 0) {
        return [
          { form: head, meanings: headMeanings },
          { form: tail, meanings: tailMeanings },
        ];
      }
    }
  }
  return undefined;
}
