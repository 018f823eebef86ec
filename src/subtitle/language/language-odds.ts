import type { Lang, LanguageVote, LanguageVoter } from "../../model/index.js";
import { languageOfScript } from "./text-script.js";
import { writtenLanguage } from "./written-language.js";
import { countTraits, languagesOfScript, type TraitCounts } from "./written-traits.js";

/** How likely a text is in each language, the likeliest first; together at most 1. Empty for a text without letters. */
export type LanguageOdds = readonly LanguageVote[];

/** What a voter may answer, by script: every written language, and the single ones that are one when written. */
const CANDIDATES: Readonly<Record<string, readonly Lang[]>> = {
  Latn: [...languagesOfScript("Latn"), "hr", "bs", "sr", "nn", "nb"],
  Cyrl: [...languagesOfScript("Cyrl"), "sr"],
};

const NOBODY: readonly Lang[] = [];

/** The languages that may be meant by a text in this script, as voters are asked for them. */
export function candidatesOf(script: string): readonly Lang[] {
  return CANDIDATES[script] ?? NOBODY;
}

/** A language that no voter names may still be meant: this much is left for it. */
const UNNAMED = 0.002;
/** What one frequent word of another language leaves of a language's odds; a word that holds a letter it does not have. */
const OTHER_WORD = 0.3;
const STRANGE_WORD = 0.2;
/** Beyond these counts more of the same says nothing new. */
const MOST_WORDS = 6;
const MOST_STRANGE = 4;
/** So many frequent words of one language, and so many more than of any other, need no voter. */
const UNEXPECTED = { words: 3, ahead: 2 } as const;
const EXPECTED = { words: 2, ahead: 1 } as const;

const LIKELY = 0.98;
/** Odds below this are not kept. */
const LEAST_ODDS = 0.001;

/**
 * The odds of one line or cue that is led by this script (ISO 15924): its script, its letters, its frequent words and the voters together. Where the language of
 * the file is known already, two words of it that outnumber those of all others need no voter.
 */
export function languageOdds(
  text: string,
  script: string,
  voters: readonly LanguageVoter[],
  expected?: Lang,
): LanguageOdds {
  const only = languageOfScript(script, text);
  if (only !== undefined) return [{ language: only, score: 1 }];
  if (script !== "Latn" && script !== "Cyrl") return [];
  const languages = languagesOfScript(script);
  const traits = countTraits(text, script);
  const plain = plainByWords(traits, languages, expected);
  if (plain !== undefined) return [{ language: plain, score: LIKELY }];
  return mergedOdds(traits, languages, votesOf(text, candidatesOf(script), voters));
}

function plainByWords(
  { words, strange }: TraitCounts,
  languages: readonly Lang[],
  expected: Lang | undefined,
): Lang | undefined {
  let best = 0;
  let next = 0;
  let row = -1;
  for (let at = 0; at < words.length; at++) {
    const count = words[at] ?? 0;
    if (count > best) [best, next, row] = [count, best, at];
    else if (count > next) next = count;
  }
  if (row < 0 || strange[row] !== 0) return undefined;
  const language = languages[row];
  const enough = language === expected ? EXPECTED : UNEXPECTED;
  return best >= enough.words && best - next >= enough.ahead ? language : undefined;
}

/** The scores of all voters that answer, those of languages written alike together. */
function votesOf(
  text: string,
  candidates: readonly Lang[],
  voters: readonly LanguageVoter[],
): ReadonlyMap<Lang, number> | undefined {
  for (const voter of voters) {
    const votes = voter.vote(text, candidates);
    if (votes.length === 0) continue;
    const scores = new Map<Lang, number>();
    for (const { language, score } of votes) {
      const written = writtenLanguage(language);
      scores.set(written, (scores.get(written) ?? 0) + score);
    }
    return scores;
  }
  return undefined;
}

function mergedOdds(
  { known, words, strange }: TraitCounts,
  languages: readonly Lang[],
  votes: ReadonlyMap<Lang, number> | undefined,
): LanguageOdds {
  let total = 0;
  const odds: { language: Lang; score: number }[] = [];
  for (const [row, language] of languages.entries()) {
    const vote = votes === undefined ? 1 : votes.get(language);
    if (vote === undefined && words[row] === 0) continue;
    const voted = (vote ?? 0) + UNNAMED;
    const others = Math.min(known - (words[row] ?? 0), MOST_WORDS);
    const score = voted * OTHER_WORD ** others * STRANGE_WORD ** Math.min(strange[row] ?? 0, MOST_STRANGE);
    total += score;
    odds.push({ language, score });
  }
  for (const one of odds) one.score /= total;
  return odds.sort((a, b) => b.score - a.score).filter(({ score }) => score >= LEAST_ODDS);
}

/** The odds of one language in the odds of a text. */
export function oddsFor(odds: LanguageOdds, language: Lang): number {
  return odds.find((one) => one.language === language)?.score ?? 0;
}
