import { reason, type ParamsOf, type ReasonId, type REASONS } from "../../check/index.js";
import type { Reason } from "../../model/index.js";

/** How one title comes from another. */
export type TitleRelationKind = "identical" | "romanization" | "transcription" | "translation" | "unrelated";

/**
 * How two titles are related: `score` says from 0 to 1 how much there is to show that they are titles of one film, and
 * the reasons what it is.
 */
export interface TitleRelation {
  readonly relation: TitleRelationKind;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const LONGEST_PARAM = 200;

type TitleReasonId = Extract<ReasonId, `title/${string}`>;

/** A reason that speaks for the two titles belonging together. */
export function reasonFor<Id extends TitleReasonId>(id: Id, params: ParamsOf<(typeof REASONS)[Id]>): Reason {
  return reason(id, "for", params);
}

/** A reason that speaks against it. */
export function reasonAgainst<Id extends TitleReasonId>(id: Id, params: ParamsOf<(typeof REASONS)[Id]>): Reason {
  return reason(id, "against", params);
}

/** Text of the user as it goes into a reason: whole, unless it is longer than any title. */
export function quoted(text: string): string {
  return text.length > LONGEST_PARAM ? `${text.slice(0, LONGEST_PARAM)}…` : text;
}

/** A relation with its score in hundredths, so that it does not depend on the order of sums. */
export function relation(kind: TitleRelationKind, score: number, reasons: readonly Reason[]): TitleRelation {
  return { relation: kind, score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100, reasons };
}
