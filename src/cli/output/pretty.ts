import { cardOf } from "../card/index.js";
import { NOTHING, type CreateOutput } from "./output.js";

/** For people: a card for each result; a problem is talk, not data. */
export const createPrettyOutput: CreateOutput = (messages, paint) => ({
  write({ operation, answer, ...asked }) {
    if ("result" in answer) return cardOf(operation, asked, answer.result, { messages, paint });
    const { title, detail } = answer.problem;
    return { data: "", talk: `${paint.bad(messages.label(title))} ${detail ?? ""}\n` };
  },
  end: () => NOTHING,
});
