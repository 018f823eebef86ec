import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { PROGRAM } from "./compiled-project.js";
import { median } from "./median.js";
import { milliseconds, times, type Section } from "./section.js";

const ROUNDS = 20;
const LINE = `{"operation":"version-tags/parse","input":{"text":"OmU"}}\n`;

const COMMANDS: Readonly<Record<string, { readonly args: readonly string[]; readonly input?: string }>> = {
  "node -e 0": { args: ["-e", "0"] },
  "kinoglot tag parse OmU": { args: [PROGRAM, "tag", "parse", "OmU"] },
  "kinoglot batch, one line": { args: [PROGRAM, "batch"], input: LINE },
};

function timeOf(args: readonly string[], input: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

/** The time from calling the command line to its end, beside that of node itself. */
export function measureColdStart(): Section {
  const names = Object.keys(COMMANDS);
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { args, input = "" }] of Object.entries(COMMANDS)) samples.get(name)?.push(timeOf(args, input));
  }
  const bare = median(samples.get("node -e 0") ?? []);
  return {
    title: "Cold start of the command line",
    about: `Called ${ROUNDS} times each, in turn, by the wall clock.`,
    head: ["", "against node", "median", "least"],
    body: [...samples].map(([name, all]) => [
      name,
      times(median(all) / bare),
      milliseconds(median(all)),
      milliseconds(Math.min(...all)),
    ]),
  };
}
