import { idInSource, type ProgrammeRow } from "../catalogue/index.js";
import type { Call } from "./command.js";
import type { DecisionLog } from "./decision-file.js";

/** Beyond so many names nobody reads on. */
const MOST_NAMED = 5;

/**
 * Tells on stderr decisions about rows that a programme does not have: a row that is called by what it says has another name
 * as soon as a letter of it is mended, and its decision is applied to nothing.
 */
export function tellAbsentRows(
  { path, standing }: DecisionLog,
  { source, rows }: { readonly source: string; readonly rows: readonly ProgrammeRow[] },
  { reader: { messages }, terminal }: Pick<Call, "reader" | "terminal">,
): void {
  const here = new Set(rows.map(({ id }) => id));
  const absent = new Set<string>();
  for (const { a, b } of standing.standing) {
    for (const ref of [a, b]) {
      const id = idInSource(ref, source);
      if (id !== undefined && !here.has(id)) absent.add(ref);
    }
  }
  if (absent.size === 0) return;
  const named = [...absent].slice(0, MOST_NAMED).map((ref) => messages.quote(ref));
  const names = [...named, ...(absent.size > MOST_NAMED ? ["…"] : [])].join(", ");
  const sentence = messages.say("cli", "catalogue/absent-rows", { count: absent.size, names });
  terminal.stderr.write(`${path}: ${sentence}\n`);
}
