import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

const ROOT = new URL("../../", import.meta.url);

/** The program as a process of its own. */
export interface Program {
  /** Resolves with the first match in what it writes to stdout; rejects when it ends without one. */
  said(pattern: RegExp): Promise<string>;
  /** Sends a signal; resolves with the exit code, or the signal it died of. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Starts the command line with arguments, in an environment of its own beside what node needs. */
export function startProgram(args: readonly string[], env: Readonly<Record<string, string>>): Program {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], LC_ALL: "C", LOG_LEVEL: "silent", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => (text += String(chunk)));
  const exited = once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    async said(pattern) {
      for (let found = pattern.exec(text); ; found = pattern.exec(text)) {
        if (found) return found[0];
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without ${pattern}: ${text}`);
        await Promise.race([once(child.stdout!, "data"), exited]);
      }
    },
    async end(signal) {
      child.kill(signal);
      const [code, diedOf] = await exited;
      return code ?? (diedOf as NodeJS.Signals);
    },
  };
}
