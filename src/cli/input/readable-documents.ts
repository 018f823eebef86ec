import { failureWords } from "../../message/index.js";
import type { Call } from "../command.js";
import type { Printer } from "../output/printer.js";
import { readDocuments, type Document } from "./documents.js";

/** The documents of a call that can be read; what is wrong with the others is told. */
export async function* readableDocuments(
  call: Pick<Call, "operands" | "reader" | "terminal">,
  printer: Printer,
): AsyncGenerator<Document> {
  const { messages } = call.reader;
  for await (const document of readDocuments(call)) {
    if ("text" in document) {
      yield document;
      continue;
    }
    const name = messages.quote(document.name);
    const { reason } = document;
    await printer.complain(
      reason === undefined
        ? messages.say("cli", "error/not-utf-8", { name })
        : messages.say("cli", "error/cannot-read", { name, reason: failureWords(reason, messages) }),
    );
  }
}
