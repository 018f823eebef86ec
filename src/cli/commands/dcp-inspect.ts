import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { progressOf } from "../output/progress.js";
import { optionValue } from "../arguments/read-arguments.js";

/** `kinoglot dcp inspect`: the versions in digital cinema packages, and what is wrong with them. */
export const dcpInspect: Command = {
  id: "command/dcp-inspect",
  words: "dcp inspect",
  operands: "FOLDER…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["hashes", "fail-severity", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot dcp inspect KREMEN_OV",
    "kinoglot dcp inspect --hashes text --format junit packages/* > packages.xml",
  ],
  async run(call) {
    const { operands, options, terminal } = call;
    const printer = await Printer.open(call);
    const progress = progressOf(operands.length, terminal);
    const hashes = optionValue(options, "hashes");
    for (const [index, path] of operands.entries()) {
      progress.show(index);
      const input = { path, ...(hashes !== undefined && { hashes }) };
      const answer = await ask("packages/inspect", input, call);
      progress.hide();
      await printer.print({ operation: "packages/inspect", subject: path, subjects: [path], input, answer });
    }
    return printer.end();
  },
};
