/** What people decide of two entries. */
export const DECISION_VERDICTS = ["same", "different", "unsure"] as const;
/** `same` accepts, `different` rejects or, of two members of one work, splits; `unsure` leaves it to another day. */
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number];

/** What a person decided of two entries, each named by its source and its id: `programme:12`. */
export interface Decision {
  /** When, as a date and time of RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: DecisionVerdict;
  readonly note?: string;
  /** What both entries said at that time, as `evidenceHash` gives it; who writes by hand may leave it out. */
  readonly evidenceHash?: string;
}

/** A decision and where it stands in its log, lines counted from 1. */
export interface LoggedDecision extends Decision {
  readonly line: number;
}

/** A decision as one line of a log, without the line break. */
export function decisionLine({ at, by, a, b, verdict, note, evidenceHash }: Decision): string {
  return JSON.stringify({ at, by, a, b, verdict, note, evidenceHash });
}
