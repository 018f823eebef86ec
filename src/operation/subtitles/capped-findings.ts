import { finding } from "../../check/index.js";
import type { Finding } from "../../model/index.js";
import type { Reader, ToldFinding } from "../operation.js";

/** Of a rule that fires again and again in a file, so many findings are told; of the others only their number. */
const MOST_OF_A_RULE = 1000;

/** The findings of an answer, and how often each rule fired where not all of its findings are there. */
export interface CappedFindings {
  readonly findings: ToldFinding[];
  readonly findingCounts?: Readonly<Record<string, number>>;
}

/**
 * Findings with their sentences, bounded so that a file with a fault in every line still gets an answer that can be read. What
 * was left out is a finding of its own.
 */
export function cappedFindings(found: readonly Finding[], tell: Reader["tell"]): CappedFindings {
  const counts = new Map<string, number>();
  const findings: ToldFinding[] = [];
  for (const one of found) {
    const count = (counts.get(one.rule) ?? 0) + 1;
    counts.set(one.rule, count);
    if (count <= MOST_OF_A_RULE) findings.push(tell(one));
  }
  if (findings.length === found.length) return { findings };
  for (const [rule, total] of counts) {
    if (total > MOST_OF_A_RULE)
      findings.push(tell(finding("report/more-findings", { rule, total, shown: MOST_OF_A_RULE })));
  }
  return { findings, findingCounts: Object.fromEntries(counts) };
}
