import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readTexts } from "../input/texts.js";
import { wholeNumber } from "../arguments/whole-number.js";

/** `kinoglot romanize restore`: what names in Latin letters may be in Cyrillic. */
export const romanizeRestore: Command = {
  id: "command/romanize-restore",
  words: "romanize restore",
  operands: "[NAME…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["limit", ...PRINTING_OPTIONS],
  examples: ["kinoglot romanize restore Kremen", "kinoglot romanize restore --limit 1 < names.txt"],
  async run(call) {
    const printer = await Printer.open(call);
    const limit = wholeNumber(optionValue(call.options, "limit"));
    for await (const text of readTexts(call, printer)) {
      const given = await ask("romanization/restore", { text, ...(limit !== undefined && { limit }) }, call);
      await printer.print({ operation: "romanization/restore", subject: text, answer: given });
    }
    return printer.end();
  },
};
