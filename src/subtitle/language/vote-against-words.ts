import type { Lang } from "../../model/index.js";
import { areKin } from "./kin-languages.js";
import { countTraits, languagesOfScript, type TraitScript } from "./written-traits.js";

/** So many frequent words of some language must stand in a text before they contradict a voter. */
const FEWEST_WORDS = 6;
/** A language that is really meant has at least this share of the words of the one that has most. */
const LEAST_SHARE = 0.5;
/** A kindred language with so many words more is the one that was meant. */
const AHEAD = 2;

/**
 * Holds votes on a text against its frequent words: a vote for a language that has hardly any of them does not count, and one
 * for a language whose kin has clearly more goes to the kin. Trigrams take Slovak film talk for Galician, and models take
 * Norwegian for Danish; `meg` and `mig` do not.
 */
export function heldAgainstWords(votes: readonly Lang[], text: string, script: TraitScript): readonly Lang[] {
  const languages = languagesOfScript(script);
  const { words, strange } = countTraits(text, script);
  const most = Math.max(...words);
  if (most < FEWEST_WORDS) return votes;
  return votes.flatMap((vote) => {
    const row = languages.indexOf(vote);
    if (row < 0) return [vote];
    let best = row;
    for (const [at, language] of languages.entries()) {
      if (areKin(vote, language) && isMeant(at, best)) best = at;
    }
    return words[best]! >= most * LEAST_SHARE ? [languages[best]!] : [];
  });

  function isMeant(row: number, instead: number): boolean {
    return words[row]! >= words[instead]! + AHEAD && strange[row]! <= strange[instead]!;
  }
}
