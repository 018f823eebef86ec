import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { linesOfFile } from "../input/lines-of-file.js";
import { neededOption } from "../arguments/needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readTexts } from "../input/texts.js";
import { wholeNumber } from "../arguments/whole-number.js";

/** `kinoglot name match`: the best candidates for names, from a file with one a line. */
export const nameMatch: Command = {
  id: "command/name-match",
  words: "name match",
  operands: "[NAME…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["candidates", "limit", ...PRINTING_OPTIONS],
  needs: ["candidates"],
  examples: [
    "kinoglot name match --candidates names.txt Gryazev Manski",
    "kinoglot name match --candidates names.txt --limit 1 --json < spellings.txt",
  ],
  async run(call) {
    const path = neededOption(call.options, "candidates");
    const printer = await Printer.open(call);
    const candidates = await linesOfFile(path, call, printer);
    if (candidates === undefined) return printer.end();
    const limit = wholeNumber(optionValue(call.options, "limit"));
    const queries: string[] = [];
    for await (const query of readTexts(call, printer)) queries.push(query);
    const input = { queries, candidates, ...(limit !== undefined && { limit }) };
    const given = await ask("names/match", input, call);
    await printer.print({ operation: "names/match", subject: "", input, answer: given });
    return printer.end();
  },
};
