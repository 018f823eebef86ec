import { NOTHING, type CreateOutput } from "./output.js";

/** For programs: each answer on a line, as the batch door writes it. */
export const createNdjsonOutput: CreateOutput = () => ({
  write: ({ answer }) => ({ data: `${JSON.stringify(answer)}\n` }),
  end: () => NOTHING,
});
