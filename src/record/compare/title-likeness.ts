import { primaryLanguage } from "../../language/index.js";
import { soundKey } from "../../romanization/index.js";
import { remember } from "../../text/index.js";
import { relateTitles, titleKey } from "../../title/index.js";
import type { TitleFact } from "./record-facts.js";

/**
 * How the titles of two records stand to each other: they share one, one translates the other, nothing can be said, or
 * they are at odds: both name it in one language, and differently.
 */
export type TitlesVerdict = "shared" | "translated" | "open" | "at-odds";

/** Relating titles word by word is the dearest part; beyond that many pairs, titles are compared by their keys alone. */
const MOST_RELATED = 20_000;
const LEAST_TRANSLATED = 0.7;

const keyOf = remember((text: string): string => titleKey(text));
const soundOf = remember((text: string): string => titleKey(text).split(" ").map(soundKey).join(" "));

/** What a title is found under: the key of its letters and that of its sound, which crosses scripts. */
export function titleKeys({ text }: TitleFact): readonly string[] {
  return [`letters ${keyOf(text)}`, `sound ${soundOf(text)}`];
}

type PairVerdict = "shared" | "translated" | "unrelated";

/** Compares titles and remembers what it found. */
export class TitleLikeness {
  readonly #known = new Map<string, PairVerdict>();

  /** How the titles of two records stand to each other. */
  compare(a: readonly TitleFact[], b: readonly TitleFact[]): TitlesVerdict {
    const verdicts = a.flatMap((first) =>
      b.map((second) => ({
        verdict: this.#comparePair(first, second),
        inOneLanguage: first.language !== undefined && second.language !== undefined && sameLanguage(first, second),
      })),
    );
    if (verdicts.some(({ verdict }) => verdict === "shared")) return "shared";
    if (verdicts.some(({ verdict }) => verdict === "translated")) return "translated";
    return verdicts.some(({ inOneLanguage }) => inOneLanguage) ? "at-odds" : "open";
  }

  #comparePair(a: TitleFact, b: TitleFact): PairVerdict {
    if (keyOf(a.text) === keyOf(b.text)) return "shared";
    const [first, second] = a.text < b.text ? [a, b] : [b, a];
    const key = [first.text, first.language, second.text, second.language].join("\n");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const verdict = this.#known.size < MOST_RELATED ? related(first, second) : "unrelated";
    this.#known.set(key, verdict);
    return verdict;
  }
}

const sameLanguage = (a: TitleFact, b: TitleFact): boolean =>
  primaryLanguage(a.language ?? "und") === primaryLanguage(b.language ?? "und");

function related(a: TitleFact, b: TitleFact): PairVerdict {
  const { relation, score } = relateTitles(a, b);
  if (relation === "unrelated") return "unrelated";
  return relation === "translation" ? (score >= LEAST_TRANSLATED ? "translated" : "unrelated") : "shared";
}
