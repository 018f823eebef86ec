import { createInterface } from "node:readline";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

/** What is made of blank lines: they are no texts, or they are kept, so that line answers to line. */
export type BlankLines = "dropped" | "kept";

async function* linesOf(stdin: Call["terminal"]["stdin"], blank: BlankLines): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (blank === "kept" || line.trim() !== "") yield line;
  }
}

/**
 * The texts a command is about: its operands, or the lines of stdin where there are none; `-` stands for the lines of stdin
 * too. Somebody at a terminal who gives nothing is told so rather than left waiting.
 */
export async function* readTexts(
  { operands, terminal: { stdin } }: Pick<Call, "operands" | "terminal">,
  blank: BlankLines = "dropped",
): AsyncGenerator<string> {
  if (operands.length === 0 && stdin.isTTY) throw new UsageError((messages) => messages.say("cli", "error/no-input"));
  for (const operand of operands.length === 0 ? ["-"] : operands) {
    if (operand === "-") yield* linesOf(stdin, blank);
    else yield operand;
  }
}
