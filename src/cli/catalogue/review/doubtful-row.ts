import type { DecisionVerdict } from "../../../catalogue/index.js";
import type { CatalogueQuery, MatchEvidence } from "../../../model/index.js";

/** An entry that may be the same film. */
export interface ReviewCandidate {
  readonly ref: string;
  /** What it is called on the screen. */
  readonly name: string;
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
}

/** A decision that must be taken again, since an entry has changed. */
export interface StaleVerdict {
  readonly ref: string;
  readonly name: string;
  readonly verdict: "same" | "different";
  readonly by: string;
  readonly at: string;
}

/** An entry that a person should decide of, and the entries that it may be. */
export interface DoubtfulRow {
  readonly ref: string;
  readonly query: CatalogueQuery;
  /** The likeliest first; there is one at least. */
  readonly candidates: readonly ReviewCandidate[];
  /** What people decided of them; where they contradict one another, nothing. */
  readonly verdicts: ReadonlyMap<string, DecisionVerdict>;
  readonly stale: readonly StaleVerdict[];
}

/** A person compares five films with one, and no more. */
export const MOST_SHOWN = 5;
