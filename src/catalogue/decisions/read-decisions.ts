import { withoutMark } from "../../text/index.js";
import { DECISION_VERDICTS, type Decision, type LoggedDecision } from "./decision.js";
import { isFilmRef } from "./film-ref.js";
import { isDateTime } from "./is-date-time.js";

/** What makes a line no decision: stable words that a sentence is made of. `torn` is the end of a log cut short. */
export const DECISION_FAULTS = [
  "torn",
  "not-json",
  "bad-time",
  "bad-name",
  "bad-ref",
  "bad-verdict",
  "bad-text",
] as const;
/** What is wrong with a line of a decision log. */
export type DecisionFault = (typeof DECISION_FAULTS)[number];

/** A line that is no decision, counted from 1. */
export interface BadDecisionLine {
  readonly line: number;
  readonly fault: DecisionFault;
}

/** The decisions of a log in the order in which they were taken, and the lines that are none. */
export interface ReadDecisions {
  readonly decisions: readonly LoggedDecision[];
  readonly badLines: readonly BadDecisionLine[];
}

/**
 * Reads the lines of a decision log. A line that is no decision is told by its number and never stops the reading; the last
 * line may be torn, where a machine went down while it was written. Empty lines do not count.
 */
export function readDecisions(lines: Iterable<string>): ReadDecisions {
  const decisions: LoggedDecision[] = [];
  const badLines: BadDecisionLine[] = [];
  let line = 0;
  for (const text of lines) {
    line += 1;
    const json = (line === 1 ? withoutMark(text) : text).trim();
    if (json === "") continue;
    const read = decisionOf(json);
    if (typeof read === "string") badLines.push({ line, fault: read });
    else decisions.push({ ...read, line });
  }
  const last = badLines[badLines.length - 1];
  // A whole last line has a line break behind it, and so an empty text in the list of lines.
  if (last?.fault === "not-json" && last.line === line) badLines[badLines.length - 1] = { line, fault: "torn" };
  return { decisions, badLines };
}

function decisionOf(json: string): Decision | DecisionFault {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "not-json";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not-json";
  const { at, by, a, b, verdict, note, evidenceHash } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== "string" || !isDateTime(at)) return "bad-time";
  if (typeof by !== "string" || by.trim() === "") return "bad-name";
  if (!isFilmRef(a) || !isFilmRef(b) || a === b) return "bad-ref";
  const known = DECISION_VERDICTS.find((one) => one === verdict);
  if (known === undefined) return "bad-verdict";
  if (!isTextOrAbsent(note) || !isTextOrAbsent(evidenceHash)) return "bad-text";
  return {
    at,
    by,
    a,
    b,
    verdict: known,
    ...(note !== undefined && { note }),
    ...(evidenceHash !== undefined && { evidenceHash }),
  };
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}
