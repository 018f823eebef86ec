import type { Call } from "../command.js";
import type { DecisionLog } from "./decision-file.js";

/** Tells on stderr, by their lines in the log, decisions of entries that have changed since: somebody should decide anew. */
export function tellStale(
  { path, standing }: DecisionLog,
  lines: ReadonlySet<number>,
  { reader: { messages }, terminal }: Pick<Call, "reader" | "terminal">,
): void {
  if (lines.size === 0) return;
  for (const { line, a, b, by, at } of standing.standing) {
    if (!lines.has(line)) continue;
    const said = { a: messages.quote(a), b: messages.quote(b), by: messages.quote(by), date: at.slice(0, 10) };
    terminal.stderr.write(`${path}:${line}: ${messages.say("cli", "catalogue/stale-decision", said)}\n`);
  }
}
