import type { Call } from "./command.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { WritingFailure } from "./written-files.js";

/** Says on stderr why a file was not written. */
export function tellWritingFailure(path: string, failure: WritingFailure, call: Call): ExitCode {
  const { messages } = call.reader;
  const name = messages.quote(path);
  const sentence =
    failure === "exists"
      ? messages.say("cli", "error/exists", { name })
      : messages.say("cli", "error/cannot-write", { name, ...failure });
  call.terminal.stderr.write(`${sentence}\n`);
  return EXIT.unchecked;
}
