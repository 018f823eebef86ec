import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { neededOption } from "../arguments/needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot romanize back`: romanized texts in the letters they came from. */
export const romanizeBack: Command = {
  id: "command/romanize-back",
  words: "romanize back",
  operands: "[TEXT…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["scheme", ...PRINTING_OPTIONS],
  needs: ["scheme"],
  examples: [
    'kinoglot romanize back --scheme alalc-rus-Cyrl-Latn-2012 "I͡Uriĭ"',
    "kinoglot romanize back --scheme bgnpcgn-rus-Cyrl-Latn-1947 --json Mizgirev",
  ],
  async run(call) {
    const scheme = neededOption(call.options, "scheme");
    const printer = await Printer.open(call);
    for await (const text of readTexts(call, printer, "kept")) {
      const given = await ask("romanization/deromanize", { text, scheme }, call);
      await printer.print({ operation: "romanization/deromanize", subject: text, answer: given });
    }
    return printer.end();
  },
};
