import type { Messages } from "../message/index.js";

/** A wrong way to call a command: the door says the sentence, points at the help and ends with code 2. */
export class UsageError extends Error {
  constructor(readonly sentence: (messages: Messages) => string) {
    super("wrong usage");
  }
}

/** Tells wrong usage from an error in the program. By its shape: a command is loaded late and may have its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && "sentence" in error;
}
