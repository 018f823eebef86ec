import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { PROJECT_ROOT } from "../scripts/project-root.js";

/** A service that runs as a program of its own. */
export interface RunningProgram {
  /** Where it listens, with a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const ADDRESS = /http:\/\/[\d.:]+\//;

/**
 * Starts node with these arguments and waits for the address it prints. What it logs is thrown away; what it sends as
 * messages is told to `onMessage`.
 */
export async function startProgram(
  args: readonly string[],
  input: string,
  onMessage?: (message: unknown) => void,
): Promise<RunningProgram> {
  const program = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    stdio: ["pipe", "pipe", "ignore", ...(onMessage ? (["ipc"] as const) : [])],
  }) as ChildProcessByStdio<Writable, Readable, null>;
  if (onMessage) program.on("message", onMessage);
  program.stdin.end(input);
  let printed = "";
  for await (const chunk of program.stdout.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    const [address] = ADDRESS.exec(printed) ?? [];
    if (address === undefined) continue;
    program.stdout.resume();
    return {
      address,
      stop: async () => {
        program.kill("SIGTERM");
        if (program.exitCode === null && program.signalCode === null) await once(program, "exit");
      },
    };
  }
  throw new Error(`no address in: ${printed}`);
}
