import type { Messages } from "../message/index.js";
import type { Fault } from "./refusal.js";

const asText = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** A parameter of a fault as the reader sees it: the types of JSON in words, alternatives as a choice. */
function shown(name: string, value: unknown, messages: Messages): string | number {
  if (typeof value === "number") return value;
  const items = (Array.isArray(value) ? value : [value]).map(asText);
  return messages.choice(
    name === "type" ? items.map((type) => messages.sayIfKnown("schema", `types/${type}`) ?? type) : items,
  );
}

/** The sentence of a fault; a keyword without one of its own is told in general words. */
export function faultSentence({ rule, params }: Fault, messages: Messages): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(name, value, messages)]),
  );
  return messages.sayIfKnown("schema", rule, values) ?? messages.say("schema", "other", { rule });
}
