import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot name parse`: names of persons in their parts. */
export const nameParse: Command = {
  id: "command/name-parse",
  words: "name parse",
  operands: "[NAME…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: [...PRINTING_OPTIONS],
  examples: ['kinoglot name parse "MANSKY, Vitali"', "kinoglot name parse --format ndjson < names.txt"],
  async run(call) {
    const printer = await Printer.open(call);
    for await (const text of readTexts(call, printer)) {
      const given = await ask("names/parse", { text }, call);
      await printer.print({ operation: "names/parse", subject: text, answer: given });
    }
    return printer.end();
  },
};
