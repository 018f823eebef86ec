import { cardOf } from "../card/index.js";
import { NOTHING, type CreateOutput } from "./output.js";

/** For people: a card for each result; a problem is talk, not data. */
export const createPrettyOutput: CreateOutput = (messages, paint) => ({
  write({ operation, subject, answer }) {
    if ("result" in answer) return cardOf(operation, subject, answer.result, { messages, paint });
    const { title, detail } = answer.problem;
    return { data: "", talk: `${paint.bad(messages.label(title))} ${detail ?? ""}\n` };
  },
  end: () => NOTHING,
});
