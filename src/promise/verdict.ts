import type { Finding } from "../model/index.js";
import type { Verdict } from "../version-tag/index.js";

const MILD_FIRST: readonly Verdict[] = ["yes", "yes-with-notes", "unknown", "no"];

/** The graver of two verdicts. */
export function worseVerdict(a: Verdict, b: Verdict): Verdict {
  return MILD_FIRST.indexOf(a) > MILD_FIRST.indexOf(b) ? a : b;
}

/** Whether files are sound by what was found in them, when nothing was promised: errors are `no`, warnings are notes. */
export function soundness(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "no";
  return findings.some(({ severity }) => severity === "warning") ? "yes-with-notes" : "yes";
}
