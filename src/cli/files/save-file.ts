import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { writingFailureSentence } from "./tell-writing-failure.js";
import { writeNewFile } from "./written-files.js";

/** Writes what an operation gave in base64 to a new file; that it is there already, or cannot be written, is told. */
export async function saveFile(
  place: string,
  content: string,
  { reader }: Pick<Call, "reader">,
  printer: Printer,
): Promise<void> {
  const failure = await writeNewFile(place, Buffer.from(content, "base64"));
  if (failure) await printer.complain(writingFailureSentence(place, failure, reader.messages));
}
