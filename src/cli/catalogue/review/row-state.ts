import { sourceOfRef, type DecisionVerdict, type LoggedDecision } from "../../../catalogue/index.js";
import type { DoubtfulRow } from "./doubtful-row.js";

/** What is decided of a row by now: before the conversation, in it, and meanwhile by others. */
export class RowState {
  readonly verdicts: Map<string, DecisionVerdict>;
  readonly stale: Set<string>;
  readonly #row: DoubtfulRow;
  /** What others said meanwhile, by the other entry. */
  readonly #meanwhile = new Map<string, LoggedDecision>();

  constructor(row: DoubtfulRow) {
    this.#row = row;
    this.verdicts = new Map(row.verdicts);
    this.stale = new Set(row.stale.map(({ ref }) => ref));
  }

  /** Takes in what somebody else decided, as far as it is about the films of this row. */
  hear(decision: LoggedDecision): void {
    const { ref, candidates } = this.#row;
    const { a, b, verdict } = decision;
    if (a !== ref && b !== ref) return;
    const other = a === ref ? b : a;
    if (!candidates.some((candidate) => sourceOfRef(candidate.ref) === sourceOfRef(other))) return;
    this.#meanwhile.set(other, decision);
    this.verdicts.set(other, verdict);
    this.stale.delete(other);
  }

  /** What others decided meanwhile, where it leaves nothing to ask: one film is the same, or none of those shown is. */
  get settled(): readonly LoggedDecision[] {
    const said = [...this.#meanwhile.values()];
    const same = said.filter(({ verdict }) => verdict === "same");
    if (same.length > 0) return same;
    const different = this.#row.candidates.flatMap(({ ref }) => this.#meanwhile.get(ref) ?? []);
    const isNone =
      different.length === this.#row.candidates.length && different.every(({ verdict }) => verdict === "different");
    return isNone ? different : [];
  }

  /** Whoever decides now has heard what others said. */
  answer(): void {
    this.#meanwhile.clear();
  }
}
