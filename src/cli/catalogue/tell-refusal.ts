import { problemOf, type Refusal } from "../../operation/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";

/** Says on stderr why something was refused, such as a catalogue that cannot be opened. */
export function tellRefusal(refused: Refusal, { reader: { messages }, terminal }: Call): ExitCode {
  const { title, detail } = problemOf(refused, messages);
  terminal.stderr.write(`${messages.label(title)} ${detail ?? ""}\n`);
  if (refused.refused === "unknown-catalogue") {
    terminal.stderr.write(`${messages.say("cli", "error/no-catalogue-there")}\n`);
  }
  return EXIT.unchecked;
}
