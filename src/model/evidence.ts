import type { Span } from "./span.js";

/** Every way in which a value can be known. */
export const EVIDENCE_KINDS = [
  "label",
  "pattern",
  "housePosition",
  "cue",
  "shape",
  "script",
  "crossReference",
  "inferred",
  "absent",
] as const;
/** How a value is known: by a word before it, its form, its place on the page of a house … */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Every degree of certainty, the highest first. */
export const CONFIDENCES = ["certain", "high", "medium", "low", "unknown"] as const;
/** A promise: of the values called `certain` at most one in a hundred is wrong, of `high` at most one in twenty. */
export type Confidence = (typeof CONFIDENCES)[number];

/** How a value is known, and from which places; `absent` says that it was looked for. */
export interface Evidence {
  readonly how: EvidenceKind;
  readonly confidence: Confidence;
  readonly spans: readonly Span[];
  readonly note?: string;
}
