import type { Lang } from "./version-tag.js";

/** What a voter says of one language: 0 to 1, and 1 only where no other can be meant. */
export interface LanguageVote {
  readonly language: Lang;
  readonly score: number;
}

/**
 * A detector from outside, passed in so that this folder needs no package. It gets a text in one line and the languages
 * that may be meant, and answers with the best first; an empty list where it cannot say, as for a text too short for it.
 * Scores of languages that are no candidates are left out and not shared among the others.
 */
export interface LanguageVoter {
  readonly id: string;
  /** The languages that the text may be in, the best first; none where it cannot say. */
  vote(text: string, candidates: readonly Lang[]): readonly LanguageVote[];
}
