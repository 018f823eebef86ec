import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { asInput, givenFiles } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { progressOf } from "../output/progress.js";

/** `kinoglot subtitle language`: in which languages subtitle files are, by their words. */
export const subtitleLanguage: Command = {
  id: "command/subtitle-language",
  words: "subtitle language",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: [...PRINTING_OPTIONS],
  examples: ["kinoglot subtitle language film.srt", "kinoglot subtitle language --format ndjson *.srt"],
  async run(call) {
    const printer = await Printer.open(call);
    const files = await givenFiles(call);
    const progress = progressOf(files.length, call.terminal);
    for (const [index, file] of files.entries()) {
      progress.show(index);
      const answer = await ask("subtitles/languages", asInput(file), call);
      progress.hide();
      await printer.print({ operation: "subtitles/languages", subject: file.name, answer });
    }
    return printer.end();
  },
};
