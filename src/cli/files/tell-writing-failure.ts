import { failureWords, type Messages } from "../../message/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { WritingFailure } from "./written-files.js";

/** Says why a file was not written. */
export function writingFailureSentence(path: string, failure: WritingFailure, messages: Messages): string {
  const name = messages.quote(path);
  return failure === "exists"
    ? messages.say("cli", "error/exists", { name })
    : messages.say("cli", "error/cannot-write", { name, reason: failureWords(failure.reason, messages) });
}

/** Says on stderr why a file was not written. */
export function tellWritingFailure(path: string, failure: WritingFailure, call: Call): ExitCode {
  call.terminal.stderr.write(`${writingFailureSentence(path, failure, call.reader.messages)}\n`);
  return EXIT.unchecked;
}
