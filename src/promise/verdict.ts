import type { Finding } from "../model/index.js";
import { comparisonOf, type Comparison, type Verdict } from "../version-tag/index.js";

const MILD_FIRST: readonly Verdict[] = ["yes", "yes-with-notes", "unknown", "no"];

/** The graver of two verdicts. */
export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  return MILD_FIRST.indexOf(a) > MILD_FIRST.indexOf(b) ? a : b;
}

/** How far from kept: the verdict first, then what was found without the faults of files, which could be mended. */
function distance({ verdict, findings }: Comparison): number {
  return MILD_FIRST.indexOf(verdict) * MILD_FIRST.length + MILD_FIRST.indexOf(comparisonOf(findings).verdict);
}

/** The comparison with the mildest verdict, the first of several; undefined when there is none. */
export function bestOf(comparisons: readonly Comparison[]): Comparison | undefined {
  return [...comparisons].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether files are sound by what was found in them, when nothing was promised: errors are `no`, warnings are notes. */
export function soundness(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "no";
  return findings.some(({ severity }) => severity === "warning") ? "yes-with-notes" : "yes";
}
