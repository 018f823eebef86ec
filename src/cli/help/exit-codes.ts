import type { MessageKeys } from "../../generated/message-keys.js";
import type { Command } from "../command.js";

type ExitKey = Extract<MessageKeys["cli"], `exit-codes/${string}`>;

/** Commands whose codes say something of their own. */
const OWN: Readonly<Record<string, ExitKey>> = {
  "tag compare": "exit-codes/promise",
  "subtitle check": "exit-codes/promise",
  "name compare": "exit-codes/pair",
  "title relate": "exit-codes/pair",
  "language lookup": "exit-codes/lookup",
  "name match": "exit-codes/lookup",
  "romanize restore": "exit-codes/lookup",
  "romanize schemes": "exit-codes/lookup",
  batch: "exit-codes/work",
  completion: "exit-codes/work",
  serve: "exit-codes/service",
  worker: "exit-codes/work",
};

/** The sentence that says what the exit codes of a command mean. */
export function exitCodesOf({ words, options, operands }: Command): ExitKey {
  const own = OWN[words];
  if (own !== undefined) return own;
  if (words.startsWith("catalogue ")) return "exit-codes/catalogue";
  if (operands === "") return "exit-codes/list";
  return options.includes("fail-severity") ? "exit-codes/findings" : "exit-codes/answer";
}
