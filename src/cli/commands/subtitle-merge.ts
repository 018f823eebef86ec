import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { asInput, givenFile } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { subtitleTarget } from "../arguments/subtitle-target.js";

/** `kinoglot subtitle merge`: two files in two languages as one, the first above the second. */
export const subtitleMerge: Command = {
  id: "command/subtitle-merge",
  words: "subtitle merge",
  operands: "FILE FILE",
  leastOperands: 2,
  mostOperands: 2,
  options: ["to", ...PRINTING_OPTIONS],
  examples: ["kinoglot subtitle merge film.fr.srt film.nl.srt > film.fr-nl.srt"],
  async run(call) {
    const printer = await Printer.open(call);
    const to = await subtitleTarget(call);
    const [upper = "-", lower = "-"] = call.operands;
    const [first, second] = [await givenFile(upper, call), await givenFile(lower, call)];
    const input = { first: asInput(first), second: asInput(second), ...(to !== undefined && { to }) };
    const answer = await ask("subtitles/merge", input, call);
    await printer.print({ operation: "subtitles/merge", subject: `${upper}, ${lower}`, input, answer });
    return printer.end();
  },
};
