import { Readable, Writable } from "node:stream";
import { runCommandLine } from "../../src/cli/command-line.js";

/** What a call of the command line left behind. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  /** A text, or bytes as they come. */
  readonly stdin?: string | Buffer | readonly Buffer[];
  readonly env?: Readonly<Record<string, string>>;
  /** Stdin and stdout are a terminal. */
  readonly terminal?: true;
}

class Gathered extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

/** Runs the command line in this process, with streams in memory and no environment but the one given. */
export async function runInMemory(
  args: readonly string[],
  { stdin = "", env = {}, terminal }: Surroundings = {},
): Promise<Outcome> {
  const stdout = Object.assign(new Gathered(), terminal && { isTTY: true });
  const stderr = new Gathered();
  const chunks = typeof stdin === "string" ? (stdin === "" ? [] : [Buffer.from(stdin)]) : [stdin].flat();
  const input = Object.assign(Readable.from(chunks), terminal && { isTTY: true });
  const exit = await runCommandLine(args, { stdin: input, stdout, stderr, env });
  return { exit, stdout: stdout.text, stderr: stderr.text };
}
