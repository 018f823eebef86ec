import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot title split`: the titles that lines hold. */
export const titleSplit: Command = {
  id: "command/title-split",
  words: "title split",
  operands: "[LINE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: [...PRINTING_OPTIONS],
  examples: [
    'kinoglot title split "Кремень / The Hard-Hearted (2012, OmeU)"',
    "kinoglot title split --format ndjson < programme.txt",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    for await (const text of readTexts(call, printer)) {
      const given = await ask("titles/split", { text }, call);
      await printer.print({ operation: "titles/split", subject: text, answer: given });
    }
    return printer.end();
  },
};
