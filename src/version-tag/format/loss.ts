/** What a style can leave out of a tag, in the order in which losses are listed. */
export const LOSSES = [
  "kind",
  "audio",
  "audio.additional",
  "audio.variant",
  "subtitles",
  "subtitles.kind",
  "subtitles.medium",
  "subtitles.variant",
  "intertitles",
  "live",
  "access",
  "package",
  "alternatives",
] as const;
export type Loss = (typeof LOSSES)[number];

/** A text in a style, and what of the tag it does not say. */
export interface Formatted {
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** Losses in the order of the vocabulary, each once. */
export function listedLosses(losses: Iterable<Loss>): readonly Loss[] {
  const named = new Set(losses);
  return LOSSES.filter((loss) => named.has(loss));
}
