import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { CONTEXT_OPTIONS, contextOf } from "../arguments/context-options.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";

/** `kinoglot tag parse`: what version each text states. */
export const tagParse: Command = {
  id: "command/tag-parse",
  words: "tag parse",
  operands: "[TEXT…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: [...CONTEXT_OPTIONS, "fail-severity", ...PRINTING_OPTIONS],
  examples: [
    'kinoglot tag parse "RU OV with FR & NL subt."',
    "kinoglot tag parse --region DE --lang de OmU",
    "kinoglot tag parse --json KoTovarishch_FTR-1_S_RU-FR-NL_BE_51",
    "kinoglot tag parse --format ndjson < lines.txt",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const context = contextOf(call.options);
    for await (const text of readTexts(call, printer)) {
      const given = await ask("version-tags/parse", { text, context }, call);
      await printer.print({ operation: "version-tags/parse", subject: text, answer: given });
    }
    return printer.end();
  },
};
