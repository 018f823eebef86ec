import type { Problem } from "../generated/schema-types.js";
import { failureWords, type Messages } from "../message/index.js";
import { faultSentence } from "./fault-sentence.js";
import { PROBLEMS } from "./problem-table.js";
import type { Refusal } from "./refusal.js";

function shown(name: string, value: string | number | readonly string[], messages: Messages): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return messages.choice(value);
  return name === "reason" ? failureWords(value, messages) : messages.quote(value);
}

/** The problem document (RFC 9457) of a refusal, in the language of `messages`. */
export function problemOf({ refused, params, faults }: Refusal, messages: Messages): Problem {
  const errors = faults.map((fault) => ({ ...fault, message: faultSentence(fault, messages) }));
  const [first] = errors;
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(name, value, messages)]),
  );
  return {
    type: `/problems/${refused}`,
    title: messages.say("http", `problem/${refused}/title`),
    status: PROBLEMS[refused].status,
    detail: first
      ? messages.say("http", "problem/at", { pointer: first.pointer || "/", message: first.message })
      : messages.say("http", `problem/${refused}/detail`, values),
    ...(errors.length > 0 && { errors }),
  };
}
