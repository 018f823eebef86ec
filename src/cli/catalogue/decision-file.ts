import { readDecisions, replayDecisions, sourceOfRef, type StandingDecisions } from "../../catalogue/index.js";
import { localFiles, readLog } from "../../port/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { UnreadableFile } from "./unreadable-file.js";
import { optionValue } from "../arguments/read-arguments.js";
import { errorCode } from "../../port/index.js";

/** A decision log as it was read. */
export interface DecisionLog {
  readonly path: string;
  readonly standing: StandingDecisions;
  /** How many whole lines it had. */
  readonly lines: number;
  /** That of findings where a line is no decision or people contradict one another. */
  readonly code: ExitCode;
}

/** What a decision log is read for. */
export interface DecisionLogUse {
  /** What the files and catalogues of the call are called in decisions. */
  readonly sources: readonly string[];
  /** The log is about to be written, and may not be there yet. */
  readonly mayBeNew?: true;
}

/**
 * The decision log of a call; undefined when it names none. Lines that are no decision, what people said that does not go
 * together, and catalogues that decisions are about and that are not here, are told. Rejects with {@link UnreadableFile}.
 */
export async function decisionLogOf(
  { options, reader, terminal }: Call,
  { sources, mayBeNew }: DecisionLogUse,
): Promise<DecisionLog | undefined> {
  const path = optionValue(options, "decisions");
  if (path === undefined) return undefined;
  const { messages } = reader;
  const say = (sentence: string): void => {
    terminal.stderr.write(`${sentence}\n`);
  };
  const lines = await linesOf(path, mayBeNew === true);
  const { decisions, badLines } = readDecisions(lines);
  for (const { line, fault } of badLines) say(`${path}:${line}: ${messages.say("cli", `decision-fault/${fault}`)}`);
  const standing = replayDecisions(decisions);
  for (const { a, b, lines: saying } of standing.contradictions) {
    const said = { a: messages.quote(a), b: messages.quote(b), lines: saying.join(", ") };
    say(`${path}: ${messages.say("cli", "catalogue/contradiction", said)}`);
  }
  const absent = absentFrom(standing, sources);
  if (absent.names.length > 0) {
    const names = absent.names.map((name) => messages.quote(name)).join(", ");
    say(`${path}: ${messages.say("cli", "catalogue/other-sources", { count: absent.count, names })}`);
  }
  const isFaulty = badLines.length > 0 || standing.contradictions.length > 0;
  return { path, standing, lines: lines.length - 1, code: isFaulty ? EXIT.findings : EXIT.clean };
}

/** The lines of a log, the last one that is not ended yet. */
async function linesOf(path: string, mayBeNew: boolean): Promise<readonly string[]> {
  try {
    const lines = await readLog(path);
    if (lines.length > 0) return lines;
  } catch (error) {
    throw new UnreadableFile(path, errorCode(error));
  }
  // A log that is not there is read as an empty one, which only makes sense where one is begun.
  const found = await localFiles.look(path);
  if (found.kind === "none" && !mayBeNew) throw new UnreadableFile(path, found.failure);
  return [""];
}

/** How many decisions that count are about catalogues that are not here, and what those are called. */
function absentFrom(
  { standing }: StandingDecisions,
  sources: readonly string[],
): { readonly count: number; readonly names: readonly string[] } {
  const names = new Set<string>();
  let count = 0;
  for (const { a, b } of standing) {
    const absent = [a, b].map(sourceOfRef).filter((name) => !sources.includes(name));
    for (const name of absent) names.add(name);
    if (absent.length > 0) count += 1;
  }
  return { count, names: [...names] };
}
