import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { decimalNumber } from "../arguments/decimal-number.js";
import { asInput, givenFiles } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { progressOf } from "../output/progress.js";
import { optionValue } from "../arguments/read-arguments.js";

/** `kinoglot subtitle read`: what subtitle files hold. People get the figures, programs the cues. */
export const subtitleRead: Command = {
  id: "command/subtitle-read",
  words: "subtitle read",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["summary", "markup", "mode", "encoding", "frame-rate", "language", "fail-severity", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot subtitle read film.srt",
    "kinoglot subtitle read --json --markup film.vtt",
    "kinoglot subtitle read --format ndjson *.srt > cues.ndjson",
    "kinoglot subtitle read --encoding windows-1251 film.sub --frame-rate 25",
  ],
  async run(call) {
    const { options, terminal } = call;
    const printer = await Printer.open(call);
    const files = await givenFiles(call);
    const progress = progressOf(files.length, terminal);
    const [mode, encoding, language] = (["mode", "encoding", "language"] as const).map((name) =>
      optionValue(options, name),
    );
    const frameRate = decimalNumber(optionValue(options, "frame-rate"));
    for (const [index, file] of files.entries()) {
      progress.show(index);
      const input = {
        ...asInput(file),
        ...(options.has("summary") && { summary: true }),
        ...(options.has("markup") && { markup: true }),
        ...(mode !== undefined && { mode }),
        ...(encoding !== undefined && { encoding }),
        ...(language !== undefined && { language }),
        ...(frameRate !== undefined && { frameRate }),
      };
      const answer = await ask("subtitles/read", input, call);
      progress.hide();
      await printer.print({ operation: "subtitles/read", subject: file.name, subjects: [file.name], input, answer });
    }
    return printer.end();
  },
};
