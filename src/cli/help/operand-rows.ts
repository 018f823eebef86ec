import type { MessageKeys } from "../../generated/message-keys.js";
import type { Messages } from "../../message/index.js";
import type { Command } from "../command.js";
import type { Row } from "./layout.js";

type OperandKey = Extract<MessageKeys["cli"], `operand/${string}`>;

/** Operands in the place of which the lines of stdin are read. */
const STDIN_LINES = /\b(?:TEXT|WORD|NAME|TITLE|LINE)\b/;

function stdinKey(operands: string): OperandKey {
  if (STDIN_LINES.test(operands)) return "operand/stdin-lines";
  return operands.startsWith("[") ? "operand/stdin-whole" : "operand/stdin-table";
}

/** What the operands of a command are: those of its usage line, each once. */
export function operandRows({ words, operands }: Command, messages: Messages): readonly Row[] {
  const [noun = ""] = words.split(" ", 1);
  const meaning = (name: string): string => {
    if (name === "-") return messages.say("cli", stdinKey(operands));
    // A file of subtitles is another thing than a file of records.
    return (
      messages.sayIfKnown("cli", `operand/${noun}-${name}`) ?? messages.say("cli", `operand/${name}` as OperandKey)
    );
  };
  return [...new Set(operands.match(/[A-Z]+(?:-[A-Z]+)*|-/g))].map((name) => [name, meaning(name)]);
}
