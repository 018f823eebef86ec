import { LOST_FIELDS, type LostField } from "../../model/index.js";

/** A text in a style, and what of the tag it does not say. */
export interface Formatted {
  readonly text: string;
  readonly lost: readonly LostField[];
}

/** Losses in the order of the vocabulary, each once. */
export function listedLosses(losses: Iterable<LostField>): readonly LostField[] {
  const named = new Set(losses);
  return LOST_FIELDS.filter((loss) => named.has(loss));
}
