import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { neededOption } from "../arguments/needed-option.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot romanize`: texts in Latin letters. Line answers to line, so blank ones are kept. */
export const romanizeCommand: Command = {
  id: "command/romanize",
  words: "romanize",
  operands: "[TEXT…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["scheme", "fail-severity", ...PRINTING_OPTIONS],
  needs: ["scheme"],
  examples: [
    'kinoglot romanize --scheme alalc-rus-Cyrl-Latn-2012 "Андрей Грязев"',
    'kinoglot romanize --scheme house:kinoglaz "Виталий Манский"',
    "kinoglot romanize --scheme iuliia:gost_779 < titles.txt",
  ],
  async run(call) {
    const scheme = neededOption(call.options, "scheme");
    const printer = await Printer.open(call);
    for await (const text of readTexts(call, printer, "kept")) {
      const given = await ask("romanization/romanize", { text, scheme }, call);
      await printer.print({ operation: "romanization/romanize", subject: text, answer: given });
    }
    return printer.end();
  },
};
