import { answer } from "../../operation/index.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";

/** `kinoglot tag styles`: every style a version can be written in. */
export const tagStyles: Command = {
  id: "command/tag-styles",
  words: "tag styles",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: [...PRINTING_OPTIONS],
  examples: ["kinoglot tag styles", "kinoglot tag styles --json"],
  async run(call) {
    const printer = await Printer.open(call);
    const given = await answer("version-tags/styles", {}, call.reader);
    await printer.print({ operation: "version-tags/styles", subject: "", answer: given });
    return printer.end();
  },
};
