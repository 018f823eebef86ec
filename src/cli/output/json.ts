import { NOTHING, type CreateOutput } from "./output.js";

/** For programs and people: each result as indented JSON, a problem as `{"problem": …}`. */
export const createJsonOutput: CreateOutput = () => ({
  write: ({ answer }) => ({ data: `${JSON.stringify("result" in answer ? answer.result : answer, null, 2)}\n` }),
  end: () => NOTHING,
});
