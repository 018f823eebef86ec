import { problemOf, readLines } from "../../operation/index.js";
import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { UsageError } from "../usage-error.js";

/** What is made of blank lines: they are no texts, or they are kept, so that line answers to line. */
export type BlankLines = "dropped" | "kept";

/** A line is a title, a name, a tag: what is longer is a file of another kind. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** The lines of stdin, which may end as on any system. A line that is not UTF-8 is told and passed over. */
async function* linesOfStdin(
  { terminal: { stdin }, reader: { messages } }: Pick<Call, "terminal" | "reader">,
  printer: Printer,
  blank: BlankLines,
): AsyncGenerator<string> {
  let number = 0;
  for await (const block of readLines(stdin, LONGEST_LINE)) {
    for (const read of block) {
      number += 1;
      if (typeof read !== "string") {
        const why =
          read.refused === "not-utf-8" ? messages.say("cli", "error/not-utf-8-line") : problemOf(read, messages).detail;
        await printer.complain(`stdin:${number}: ${why}`);
        continue;
      }
      for (const line of read.replace(/\r$/, "").split("\r")) {
        if (blank === "kept" || line.trim() !== "") yield line;
      }
    }
  }
}

/**
 * The texts a command is about: its operands, or the lines of stdin where there are none; `-` stands for the lines of stdin
 * too. Somebody at a terminal who gives nothing is told so rather than left waiting.
 */
export async function* readTexts(call: Call, printer: Printer, blank: BlankLines = "dropped"): AsyncGenerator<string> {
  const { operands, terminal } = call;
  if (operands.length === 0 && terminal.stdin.isTTY) {
    throw new UsageError((messages) => messages.say("cli", "error/no-input"));
  }
  for (const operand of operands.length === 0 ? ["-"] : operands) {
    if (operand === "-") yield* linesOfStdin(call, printer, blank);
    else yield operand;
  }
}
