import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { neededOption } from "../arguments/needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readRecords } from "../input/record-documents.js";

/** `kinoglot record write`: film records in the hand of a house. */
export const recordWrite: Command = {
  id: "command/record-write",
  words: "record write",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["house", "locale", ...PRINTING_OPTIONS],
  needs: ["house"],
  examples: [
    "kinoglot record read --json page.txt | kinoglot record write --house luxembourg --lang fr -",
    "kinoglot record write --house kinoglot --locale de record.json",
    "kinoglot record write --house pittsburgh page.txt",
  ],
  async run(call) {
    const house = neededOption(call.options, "house");
    const locale = optionValue(call.options, "locale") ?? call.reader.locale;
    const printer = await Printer.open(call);
    for await (const { name, record } of readRecords(call, printer)) {
      const given = await ask("records/write", { record, house, locale }, call);
      await printer.print({ operation: "records/write", subject: name, answer: given });
    }
    return printer.end();
  },
};
