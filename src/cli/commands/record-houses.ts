import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";

/** `kinoglot record houses`: the houses whose entries are known. */
export const recordHouses: Command = {
  id: "command/record-houses",
  words: "record houses",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: [...PRINTING_OPTIONS],
  examples: ["kinoglot record houses", "kinoglot record houses --json"],
  async run(call) {
    const printer = await Printer.open(call);
    const given = await ask("records/houses", {}, call);
    await printer.print({ operation: "records/houses", subject: "", answer: given });
    return printer.end();
  },
};
