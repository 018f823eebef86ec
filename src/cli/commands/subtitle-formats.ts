import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";

/** `kinoglot subtitle formats`: which formats are read and written, and by which profiles files are checked. */
export const subtitleFormats: Command = {
  id: "command/subtitle-formats",
  words: "subtitle formats",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: [...PRINTING_OPTIONS],
  examples: ["kinoglot subtitle formats"],
  async run(call) {
    const printer = await Printer.open(call);
    const answer = await ask("subtitles/formats", {}, call);
    await printer.print({ operation: "subtitles/formats", subject: "", answer });
    return printer.end();
  },
};
