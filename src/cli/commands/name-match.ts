import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { linesOfFile } from "../lines-of-file.js";
import { neededOption } from "../needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../printer.js";
import { optionValue } from "../read-arguments.js";
import { readTexts } from "../texts.js";
import { wholeNumber } from "../whole-number.js";

/** `kinoglot name match`: the best candidates for names, from a file with one a line. */
export const nameMatch: Command = {
  id: "command/name-match",
  words: "name match",
  operands: "[NAME…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["candidates", "limit", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot name match --candidates names.txt Gryazev Manski",
    "kinoglot name match --candidates names.txt --limit 1 --json < spellings.txt",
  ],
  async run(call) {
    const candidates = await linesOfFile(neededOption(call.options, "candidates"));
    const limit = wholeNumber(optionValue(call.options, "limit"));
    const queries: string[] = [];
    for await (const query of readTexts(call)) queries.push(query);
    const input = { queries, candidates, ...(limit !== undefined && { limit }) };
    const printer = await Printer.open(call);
    const given = await ask("names/match", input, call);
    await printer.print({ operation: "names/match", subject: "", input, answer: given });
    return printer.end();
  },
};
