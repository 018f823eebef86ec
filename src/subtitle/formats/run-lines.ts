import type { Run } from "../../model/index.js";

/** Runs cut at line ends: each line of the text with the stretches that are on it. A blank line has none. */
export function runLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split(/\r\n|[\r\n]/).entries()) {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)!.push({ ...run, text });
    }
  }
  return lines;
}
