import type { Messages } from "./messages.js";

/**
 * What a code of the system, of a database or of ours means in the words of a reader: `ENOENT` is “there is no such file or
 * folder”. A code without words stands for itself.
 */
export function failureWords(code: string, { sayIfKnown }: Pick<Messages, "sayIfKnown">): string {
  return sayIfKnown("terms", `failure/${code}`) ?? code;
}
