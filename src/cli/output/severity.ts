import type { Severity } from "../../model/index.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { isFound } from "./is-found.js";
import type { Report } from "./output.js";

/** The severity from which findings count, or none. */
export type FailSeverity = Severity | "none";

const WEIGHT: Readonly<Record<FailSeverity, number>> = { info: 1, warning: 2, error: 3, none: 4 };

/** The output of a check, as far as its exit code depends on it. */
interface Checked {
  readonly verdict?: string;
  readonly relation?: string;
  readonly findings?: readonly { readonly severity: Severity }[];
}

/** Verdicts that say no: the promise is broken, the two are not one. */
const NO: ReadonlySet<unknown> = new Set(["no", "different", "unrelated"]);
/** Verdicts that leave it open. */
const OPEN: ReadonlySet<unknown> = new Set(["unknown", "possible"]);

/**
 * How a command ends on an answer: a verdict that says no is a finding, and so is it that what was looked for is not there;
 * a verdict that leaves it open is not checked.
 */
export function exitCodeOf(
  { operation, answer }: Pick<Report, "operation" | "answer">,
  failSeverity: FailSeverity,
): ExitCode {
  if ("problem" in answer) return answer.problem.status === 422 ? EXIT.usage : EXIT.unchecked;
  const { verdict, relation, findings = [] } = answer.result as Checked;
  if (NO.has(verdict ?? relation) || findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failSeverity]))
    return EXIT.findings;
  if (!isFound(operation, answer)) return EXIT.findings;
  return OPEN.has(verdict) ? EXIT.unchecked : EXIT.clean;
}
