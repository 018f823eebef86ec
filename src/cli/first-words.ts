import { COMMAND_WORDS, type CommandWords } from "./commands/index.js";

/** The word a command begins with: `tag` of `tag parse`, or the whole of `batch`. */
export type FirstWord = CommandWords extends infer Words
  ? Words extends `${infer Word} ${string}`
    ? Word
    : Words
  : never;

/** Every word a command may begin with, in the order of the help. */
export const FIRST_WORDS = [...new Set(COMMAND_WORDS.map((words) => words.split(" ", 1)[0]))] as readonly FirstWord[];
