import { join } from "node:path";
import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { asInput, givenFiles } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { subtitleTarget } from "../arguments/subtitle-target.js";
import { saveFile } from "../files/save-file.js";
import { endingFor } from "../files/ending-for.js";
import { renamed } from "../files/written-files.js";

interface Part {
  readonly language: string;
  readonly content: string;
}

/** `film.fr-nl.srt` without the languages that its parts no longer have both. */
function withoutLanguages(name: string): string {
  return name.replace(/[._][a-z]{2,3}(?:[-+&,_][a-z]{2,3})+(?=\.[^.]+$)/i, "");
}

/** `kinoglot subtitle split`: a file in two languages as one file for each, beside each other in a folder. */
export const subtitleSplit: Command = {
  id: "command/subtitle-split",
  words: "subtitle split",
  operands: "[FILE|-]",
  leastOperands: 0,
  mostOperands: 1,
  options: ["output", "to", ...PRINTING_OPTIONS],
  examples: ["kinoglot subtitle split --output . film.fr-nl.srt", "kinoglot subtitle split --json film.fr-nl.srt"],
  async run(call) {
    const { options } = call;
    const printer = await Printer.open(call);
    const [output, named] = (["output", "to"] as const).map((name) => optionValue(options, name));
    const to = await subtitleTarget(call);
    for (const file of await givenFiles(call)) {
      const input = { ...asInput(file), ...(to !== undefined && { to }) };
      const answer = await ask("subtitles/split", input, call);
      if ("result" in answer && output !== undefined) {
        for (const { language, content } of (answer.result as { parts: readonly Part[] }).parts) {
          const place = join(output, renamed(withoutLanguages(file.name), language, endingFor(named, file.name)));
          await saveFile(place, content, call, printer);
        }
      }
      await printer.print({ operation: "subtitles/split", subject: file.name, input, answer });
    }
    return printer.end();
  },
};
