import { UsageError } from "../usage-error.js";

/** An operand that may be a text or, when it starts with `{`, JSON. JSON that is broken is wrong usage. */
export function textOrJson(operand: string): unknown {
  if (!operand.trimStart().startsWith("{")) return operand;
  try {
    return JSON.parse(operand);
  } catch {
    throw new UsageError((messages) => messages.say("cli", "error/not-json", { text: messages.quote(operand) }));
  }
}
