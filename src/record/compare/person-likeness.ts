import { compareNames, parsePersonName, type NameVerdict } from "../../name/index.js";
import { soundKeys } from "../../romanization/index.js";
import { remember } from "../../text/index.js";
import type { PersonFact } from "./record-facts.js";

const WORDS = /[\p{L}\p{M}'’ʹʺ]{3,}/gu;
const RANK: Readonly<Record<NameVerdict, number>> = { same: 2, possible: 1, different: 0 };
const VERDICTS: readonly NameVerdict[] = ["different", "possible", "same"];

const soundsOf = (text: string): readonly string[] => (text.match(WORDS) ?? []).flatMap(soundKeys);

/**
 * What the spellings of a person's name meet under in any script: how the words of the family name may
 * sound; all words where it cannot be told which they are.
 */
export const familySounds = remember((name: string): readonly string[] => {
  const { family, order } = parsePersonName(name);
  const sounds = order === "unknown" || family.length === 0 ? [] : soundsOf(family.join(" "));
  return [...new Set(sounds.length > 0 ? sounds : soundsOf(name))];
});

/** Compares people by their names and remembers what it found: the same names come again in every pair of records. */
export class PersonLikeness {
  readonly #known = new Map<string, NameVerdict>();

  /** The best that two spellings of two people come to. */
  compare(a: PersonFact, b: PersonFact): NameVerdict {
    let best = 0;
    for (const first of a.spellings) {
      for (const second of b.spellings) {
        best = Math.max(best, RANK[this.#compareSpellings(first, second)]);
        if (best === RANK.same) return "same";
      }
    }
    return VERDICTS[best] ?? "different";
  }

  /** How many of one list are in the other. */
  shared(a: readonly PersonFact[], b: readonly PersonFact[]): number {
    return a.filter((person) => b.some((other) => this.compare(person, other) === "same")).length;
  }

  /** The best that anybody of one list and anybody of the other come to. */
  best(a: readonly PersonFact[], b: readonly PersonFact[]): NameVerdict {
    const ranks = a.flatMap((person) => b.map((other) => RANK[this.compare(person, other)]));
    return VERDICTS[Math.max(0, ...ranks)] ?? "different";
  }

  #compareSpellings(a: string, b: string): NameVerdict {
    if (a === b) return "same";
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { verdict } = compareNames(a, b);
    this.#known.set(key, verdict);
    return verdict;
  }
}
