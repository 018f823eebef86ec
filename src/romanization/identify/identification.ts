/** Names of one source, alone or each beside its form in Cyrillic or another script. */
export type SpellingEvidence =
  | { readonly names: readonly string[] }
  | { readonly pairs: readonly { readonly source: string; readonly romanized: string }[] };

/** A scheme, and how well it fits. */
export interface RankedScheme {
  readonly scheme: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** A word that a scheme would write otherwise. */
export interface Deviation {
  readonly token: string;
  readonly expected: string;
  readonly scheme: string;
}

/** What the spellings of a source say about the scheme behind them. */
export interface Identification {
  /** Every scheme that explains all the spellings. */
  readonly consistent: readonly string[];
  /** Schemes by how well they fit, best first. */
  readonly ranked: readonly RankedScheme[];
  /** The words that the best of them would write otherwise. */
  readonly deviations: readonly Deviation[];
  /** There are spellings that a scheme may have written, and the scheme that fits best does not explain them all. */
  readonly mixed: boolean;
}

/** The answer for evidence that says nothing of any scheme. */
export const NOTHING_IDENTIFIED: Identification = { consistent: [], ranked: [], deviations: [], mixed: false };

const DIGITS = 10_000;

/** Schemes in an order that is given, without those whose score is next to nothing; scores to four places. */
export function rankedSchemes(scored: readonly RankedScheme[]): readonly RankedScheme[] {
  const rounded = scored.map(({ scheme, score }) => ({ scheme, score: Math.round(score * DIGITS) / DIGITS }));
  return rounded.filter(({ score }) => score > 0);
}
