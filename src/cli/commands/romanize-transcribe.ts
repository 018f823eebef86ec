import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { neededOption } from "../arguments/needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot romanize transcribe`: names and titles in the spelling of a language. */
export const romanizeTranscribe: Command = {
  id: "command/romanize-transcribe",
  words: "romanize transcribe",
  operands: "[TEXT…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["to", "fail-severity", ...PRINTING_OPTIONS],
  needs: ["to"],
  examples: ["kinoglot romanize transcribe --to fr Чехов", "kinoglot romanize transcribe --to de < names.txt"],
  async run(call) {
    const language = neededOption(call.options, "to");
    const printer = await Printer.open(call);
    for await (const text of readTexts(call, printer, "kept")) {
      const given = await ask("romanization/transcribe", { text, language }, call);
      await printer.print({ operation: "romanization/transcribe", subject: text, answer: given });
    }
    return printer.end();
  },
};
