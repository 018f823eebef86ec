import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";

/** `kinoglot romanize schemes`: every scheme, or those made for a language. */
export const romanizeSchemes: Command = {
  id: "command/romanize-schemes",
  words: "romanize schemes",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: ["language", ...PRINTING_OPTIONS],
  examples: ["kinoglot romanize schemes --language ru", "kinoglot romanize schemes --json"],
  async run(call) {
    const printer = await Printer.open(call);
    const language = optionValue(call.options, "language");
    const given = await ask("romanization/schemes", language === undefined ? {} : { language }, call);
    await printer.print({ operation: "romanization/schemes", subject: language ?? "", answer: given });
    return printer.end();
  },
};
