import type { MatchedRow } from "./match-programme.js";

/** What a person said of the candidates of a row, by row and candidate. */
export type RowDecisions = ReadonlyMap<string, "same" | "different">;

export const candidateKey = ({ row }: MatchedRow, id: string): string => `${row.line} ${id}`;

/** How a row stands once people have spoken. */
export interface Standing {
  readonly decision: "match" | "review" | "none" | "failed";
  /** The film it is, or the best candidate for it. */
  readonly id?: string;
  readonly score?: number;
}

/** What people decided outranks what was found. */
export function standingOf(matched: MatchedRow, decisions: RowDecisions): Standing {
  const { match } = matched;
  if (!match) return { decision: "failed" };
  const said = (id: string): "same" | "different" | undefined => decisions.get(candidateKey(matched, id));
  const accepted = match.candidates.find(({ id }) => said(id) === "same");
  if (accepted) return { decision: "match", id: accepted.id, score: accepted.score };
  const left = match.candidates.filter(({ id }) => said(id) !== "different");
  const [best] = left;
  if (!best) return { decision: "none" };
  const rejected = left.length < match.candidates.length;
  const decision = rejected && match.decision === "match" ? "review" : match.decision;
  return { decision, id: best.id, score: best.score };
}
