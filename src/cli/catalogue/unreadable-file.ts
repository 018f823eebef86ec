import { failureWords, type Messages } from "../../message/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";

/** A file that cannot be read, and why: a code of the system or of zlib. */
export class UnreadableFile extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = "UnreadableFile";
  }
}

/** A programme without a single row that can be looked for. */
export class NoRows extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = "NoRows";
  }
}

/** Says why a file cannot be read. */
export function unreadableSentence({ path, reason }: UnreadableFile, messages: Messages): string {
  return messages.say("cli", "error/cannot-read", {
    name: messages.quote(path),
    reason: failureWords(reason, messages),
  });
}

/** Work that may meet a file that cannot be read, which is told and ends it. */
export async function toldAsUnreadable(
  { reader: { messages }, terminal }: Pick<Call, "reader" | "terminal">,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) terminal.stderr.write(`${unreadableSentence(error, messages)}\n`);
    else if (error instanceof NoRows) {
      terminal.stderr.write(`${messages.say("cli", "catalogue/no-rows", { name: messages.quote(error.path) })}\n`);
    } else throw error;
    return EXIT.unchecked;
  }
}
