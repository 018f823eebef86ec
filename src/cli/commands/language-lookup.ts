import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot language lookup`: the languages that a word or a code may mean. */
export const languageLookup: Command = {
  id: "command/language-lookup",
  words: "language lookup",
  operands: "[WORD…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["code", "locale", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot language lookup russische",
    "kinoglot language lookup --code QBP ger",
    "kinoglot language lookup --locale ru --json хинди",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const locale = optionValue(call.options, "locale") ?? call.reader.locale;
    for await (const word of readTexts(call, printer)) {
      const input = call.options.has("code") ? { code: word, locale } : { text: word, locale };
      const given = await ask("languages/lookup", input, call);
      await printer.print({ operation: "languages/lookup", subject: word, answer: given });
    }
    return printer.end();
  },
};
