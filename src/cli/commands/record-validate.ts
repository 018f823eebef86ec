import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readRecords } from "../input/record-documents.js";

/** `kinoglot record validate`: whether film records keep to their schema and make sense. */
export const recordValidate: Command = {
  id: "command/record-validate",
  words: "record validate",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["fail-severity", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot record validate record.json",
    "kinoglot record read --format ndjson pages/*.txt | kinoglot record validate --fail-severity warning -",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    for await (const { name, record } of readRecords(call, printer)) {
      const given = await ask("records/validate", { record }, call);
      await printer.print({ operation: "records/validate", subject: name, answer: given });
    }
    return printer.end();
  },
};
