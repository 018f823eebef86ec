import { readDecisions, type LoggedDecision } from "../../../catalogue/index.js";
import { readLog } from "../../../port/index.js";

/** What others add to a decision log while somebody decides. */
export class LogNews {
  #lines: number;
  readonly #own = new Set<string>();

  /** `lines` is how many whole lines are known. */
  constructor(
    readonly path: string,
    lines: number,
  ) {
    this.#lines = lines;
  }

  /** A line of one's own is no news. */
  know(line: string): void {
    this.#own.add(line);
  }

  /** The decisions of others since the last time. What is no decision is told when the log is read anew. */
  async read(): Promise<readonly LoggedDecision[]> {
    // The last line is empty, or not ended yet.
    const whole = (await readLog(this.path)).slice(0, -1);
    const added = whole.slice(this.#lines).filter((line) => !this.#own.has(line));
    this.#lines = whole.length;
    return readDecisions([...added, ""]).decisions;
  }
}
