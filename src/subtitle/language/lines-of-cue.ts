import type { Cue, Run } from "../../model/index.js";
import { runLines } from "../formats/run-lines.js";
import { runsOf } from "../formats/run-gatherer.js";

/** A cue with some of its lines only (from 0), drawn as they were; null when none is kept. */
export function linesOfCue(cue: Cue, isKept: (line: number) => boolean): Cue | null {
  const lines = cue.text.split("\n");
  const kept = lines.flatMap((_, line) => (isKept(line) ? [line] : []));
  if (kept.length === lines.length) return cue;
  if (kept.length === 0) return null;
  const { runs, position, ...rest } = cue;
  return {
    ...rest,
    text: kept.map((line) => lines[line]).join("\n"),
    ...(runs && { runs: joinedRuns(kept.map((line) => runLines(runs)[line] ?? [])) }),
    ...(position && { position: kept.flatMap((line) => position[line] ?? []) }),
  };
}

/** The lines of two cues on top of each other, drawn as they were. */
export function stackedCue(upper: Cue, lower: Cue): Cue {
  const { runs: _, position: __, ...rest } = upper;
  const runs =
    upper.runs || lower.runs ? joinedRuns([...runLines(runsOf(upper)), ...runLines(runsOf(lower))]) : undefined;
  return { ...rest, text: `${upper.text}\n${lower.text}`, ...(runs && { runs }) };
}

/** Lines of runs as one list: the line end goes with the run before it. */
function joinedRuns(lines: readonly (readonly Run[])[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0) {
      const last = joined.pop() ?? { text: "" };
      joined.push({ ...last, text: `${last.text}\n` });
    }
    joined.push(...line);
  }
  return joined;
}
