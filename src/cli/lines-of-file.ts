import { readFile } from "node:fs/promises";
import { UsageError } from "./usage-error.js";
import { errorCode } from "./error-code.js";

/** The lines of a UTF-8 file that are not blank, without their ends. A file that cannot be read is wrong usage. */
export async function linesOfFile(path: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = errorCode(error);
    throw new UsageError((messages) =>
      messages.say("cli", "error/cannot-read", { name: messages.quote(path), reason }),
    );
  }
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}
