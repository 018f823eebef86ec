import { decisionLine, type Decision } from "./decision.js";
import { readDecisions, type DecisionFault } from "./read-decisions.js";

/** A decision that nobody could read back: it is better not taken than lost. */
export class UnreadableDecisionError extends RangeError {
  constructor(readonly fault: DecisionFault) {
    super(`a decision that cannot be read back: ${fault}`);
    this.name = "UnreadableDecisionError";
  }
}

/** A decision as a line to be kept. Throws an {@link UnreadableDecisionError} where `readDecisions` would not read it. */
export function keptLine(decision: Decision): string {
  const line = decisionLine(decision);
  const [bad] = readDecisions([line, ""]).badLines;
  if (bad !== undefined) throw new UnreadableDecisionError(bad.fault);
  return line;
}
