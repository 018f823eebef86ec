import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInMemory, type Outcome } from "../cli/run-in-memory.js";
import type { Scenario } from "./scenario.js";

const FOLDER = "{folder}";

/** What a scenario left behind: the outcome of its last call, and the files that it names. */
export interface Played extends Outcome {
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the calls of a scenario in a folder of its own; what that is called stays out of the outcome. */
export async function runScenario({ before, args, env, stdin, files }: Scenario): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), "kinoglot-"));
  const there = (text: string): string => text.replaceAll(FOLDER, folder);
  const back = (text: string): string => text.replaceAll(folder, FOLDER);
  try {
    for (const call of before) {
      const { exit, stderr } = await runInMemory(call.args.map(there), { env: call.env });
      assert.equal(exit, 0, stderr);
    }
    const { exit, stdout, stderr } = await runInMemory(args.map(there), { stdin, env });
    const read = await Promise.all(
      Object.keys(files).map(async (path) => [path, back(await readFile(there(path), "utf8"))] as const),
    );
    return { exit, stdout: back(stdout), stderr: back(stderr), files: Object.fromEntries(read) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
