import type { Severity } from "../model/index.js";
import type { Answer } from "../operation/index.js";
import { EXIT, type ExitCode } from "./exit-code.js";

export type FailSeverity = Severity | "none";

const WEIGHT: Readonly<Record<FailSeverity, number>> = { info: 1, warning: 2, error: 3, none: 4 };

/** The output of a check, as far as its exit code depends on it. */
interface Checked {
  readonly verdict?: string;
  readonly findings?: readonly { readonly severity: Severity }[];
}

/** How a command ends on an answer: a broken promise is a finding, a promise that cannot be judged is not checked. */
export function exitCodeOf(answer: Answer, failSeverity: FailSeverity): ExitCode {
  if ("problem" in answer) return answer.problem.status === 422 ? EXIT.usage : EXIT.unchecked;
  const { verdict, findings = [] } = answer.result as Checked;
  if (verdict === "no" || findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failSeverity]))
    return EXIT.findings;
  return verdict === "unknown" ? EXIT.unchecked : EXIT.clean;
}
