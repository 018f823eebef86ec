import { evidenceHash, type ProgrammeRow } from "../../catalogue/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";

/** Beyond so many names a programme has ids that are none, and its rows are counted. */
const MOST_TOLD = 100;

/** Rows of a programme that have one name and speak of different films: no decision can be about one of them. */
export class LikeRows {
  readonly #lines = new Map<string, readonly number[]>();

  constructor(rows: readonly ProgrammeRow[]) {
    const byId = new Map<string, ProgrammeRow[]>();
    for (const row of rows) {
      const known = byId.get(row.id);
      if (known === undefined) byId.set(row.id, [row]);
      else known.push(row);
    }
    for (const [id, all] of byId) {
      if (all.length === 1) continue;
      const said = new Set(all.map(({ query }) => evidenceHash(query, query)));
      if (said.size > 1)
        this.#lines.set(
          id,
          all.map(({ line }) => line),
        );
    }
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  /** Says on stderr which they are; the code of findings where there are any. */
  tell(path: string, { reader: { messages }, terminal }: Pick<Call, "reader" | "terminal">): ExitCode {
    const say = (sentence: string): void => {
      terminal.stderr.write(`${sentence}\n`);
    };
    for (const [id, [first = 0, ...others]] of [...this.#lines].slice(0, MOST_TOLD)) {
      const said = { id: messages.quote(id), lines: [first, ...others].join(", ") };
      say(`${path}:${first}: ${messages.say("cli", "catalogue/like-rows", said)}`);
    }
    const more = this.#lines.size - MOST_TOLD;
    if (more > 0) say(`${path}: ${messages.say("cli", "catalogue/more-like-rows", { count: more })}`);
    return this.#lines.size > 0 ? EXIT.findings : EXIT.clean;
  }
}
