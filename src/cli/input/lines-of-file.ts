import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { readableDocuments } from "./readable-documents.js";

/** The lines of a UTF-8 file that are not blank, without their ends; undefined, and told, when it cannot be read. */
export async function linesOfFile(
  path: string,
  call: Pick<Call, "reader" | "terminal">,
  printer: Printer,
): Promise<readonly string[] | undefined> {
  for await (const { text } of readableDocuments({ ...call, operands: [path] }, printer)) {
    return text
      .replace(/^\ufeff/, "")
      .split(/\r\n|[\r\n]/)
      .filter((line) => line.trim() !== "");
  }
  return undefined;
}
