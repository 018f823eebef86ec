import { spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { PROGRAM } from "./compiled-project.js";
import { median } from "./median.js";
import { MIXED } from "./rows.js";
import { count, milliseconds, times, type Section } from "./section.js";

const ROUNDS = 5;
const REQUESTS = 20_000;

interface Run {
  /** From the start of the program to its end, in milliseconds. */
  readonly whole: number;
  /** From the start of the program to the first answer. */
  readonly untilFirst: number;
}

function requests(): string {
  const lines = MIXED.map(({ text, context }) =>
    JSON.stringify({ operation: "version-tags/parse", input: { text, context } }),
  );
  return Array.from({ length: REQUESTS }, (_, index) => `${lines[index % lines.length]}\n`).join("");
}

async function runBatch(input: string): Promise<Run> {
  const started = performance.now();
  const program = spawn(process.execPath, [PROGRAM, "batch"], { stdio: ["pipe", "pipe", "inherit"] });
  let untilFirst = Number.NaN;
  let answers = 0;
  program.stdout.on("data", (chunk: Buffer) => {
    if (answers === 0) untilFirst = performance.now() - started;
    for (const byte of chunk) if (byte === 0x0a) answers++;
  });
  program.stdin.end(input);
  await once(program, "close");
  if (answers !== REQUESTS) throw new Error(`${answers} answers to ${REQUESTS} requests`);
  return { whole: performance.now() - started, untilFirst };
}

/** Requests a second through one `kinoglot batch`, start-up included and excluded. */
export async function measureBatch(): Promise<Section> {
  const input = requests();
  const runs: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) runs.push(await runBatch(input));
  const whole = median(runs.map((run) => run.whole));
  const working = median(runs.map((run) => run.whole - run.untilFirst));
  const rate = (time: number): number => (REQUESTS * 1000) / time;
  return {
    title: "Batch",
    about:
      `One \`kinoglot batch\` process over ${count(REQUESTS)} mixed \`version-tags/parse\` requests, median of ${ROUNDS} ` +
      "runs, by the wall clock. Without start-up: from the first answers on.",
    head: ["", "against with start-up", "requests/s", "time"],
    body: [
      ["with start-up", times(1), count(rate(whole)), milliseconds(whole)],
      ["without start-up", times(whole / working), count(rate(working)), milliseconds(working)],
    ],
  };
}
