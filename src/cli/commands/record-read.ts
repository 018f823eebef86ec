import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { recordContextOf } from "../arguments/record-context.js";
import { readableDocuments } from "../input/readable-documents.js";

/** `kinoglot record read`: what catalogue entries say of films. */
export const recordRead: Command = {
  id: "command/record-read",
  words: "record read",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["house", "page-language", "region", "fail-severity", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot record read page.txt",
    "kinoglot record read --house luxembourg --json page.txt",
    "kinoglot record read --format ndjson pages/*.txt > records.ndjson",
    "kinoglot record read --json page.txt | kinoglot record write --house luxembourg --lang fr -",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const house = optionValue(call.options, "house");
    const context = recordContextOf(call.options);
    for await (const { name, text } of readableDocuments(call, printer)) {
      const input = { text, ...(house !== undefined && { house }), context };
      const given = await ask("records/read", input, call);
      await printer.print({ operation: "records/read", subject: name, input, answer: given });
    }
    return printer.end();
  },
};
