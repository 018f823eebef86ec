import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot title key`: what titles are compared and filed by. */
export const titleKeyCommand: Command = {
  id: "command/title-key",
  words: "title key",
  operands: "[TITLE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["language", ...PRINTING_OPTIONS],
  examples: [
    'kinoglot title key --language fr "L\'Argent"',
    "kinoglot title key --format ndjson < titles.txt > keys.ndjson",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const language = optionValue(call.options, "language");
    for await (const text of readTexts(call, printer)) {
      const given = await ask("titles/key", { text, ...(language !== undefined && { language }) }, call);
      await printer.print({ operation: "titles/key", subject: text, answer: given });
    }
    return printer.end();
  },
};
