import type { Confidence, Evidence, EvidenceKind, Span } from "../model/index.js";

/** Evidence from one place, or from several that agree. */
export function evidence(how: EvidenceKind, confidence: Confidence, ...spans: readonly Span[]): Evidence {
  return { how, confidence, spans };
}

/** The statement that a value was looked for and is not there. */
export const ABSENT: Evidence = { how: "absent", confidence: "certain", spans: [] };

/** The evidence with a note, a code for why it is what it is. */
export function noted(of: Evidence, note: string): Evidence {
  return { ...of, note };
}

/** A value with its evidence; `parts` holds that of what lies below it, by pointer from the value (`/contact/phone`). */
export interface Proven<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
  readonly parts?: Readonly<Record<string, Evidence>>;
}

/** A value with its evidence. */
export function proven<Value>(value: Value, its: Evidence, parts?: Readonly<Record<string, Evidence>>): Proven<Value> {
  return parts === undefined ? { value, evidence: its } : { value, evidence: its, parts };
}
