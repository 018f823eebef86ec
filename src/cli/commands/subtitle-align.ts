import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { asInput, givenFiles, type GivenFile } from "../input/given-files.js";
import { neededOption } from "../arguments/needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { subtitleTarget } from "../arguments/subtitle-target.js";
import { saveFile } from "../files/save-file.js";

interface Found {
  readonly offset: number;
  readonly rate: number;
  readonly splits?: readonly { readonly from: number; readonly offset: number }[];
}

/** `kinoglot subtitle align`: how the times of a file become those of one that fits the copy; with `--output` the moved file. */
export const subtitleAlign: Command = {
  id: "command/subtitle-align",
  words: "subtitle align",
  operands: "[FILE|-]",
  leastOperands: 0,
  mostOperands: 1,
  options: ["reference", "output", "to", ...PRINTING_OPTIONS],
  needs: ["reference"],
  examples: [
    "kinoglot subtitle align --reference film.en.srt film.fr.srt",
    "kinoglot subtitle align --reference film.en.srt --output moved.fr.srt film.fr.srt",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const reference = { path: neededOption(call.options, "reference") };
    const output = optionValue(call.options, "output");
    const to = await subtitleTarget(call);
    const save = async (file: GivenFile, { offset, rate, splits }: Found, place: string): Promise<void> => {
      const options = { timing: { offset, rate, ...(splits && { splits }) } };
      const moved = await ask(
        "subtitles/convert",
        { ...asInput(file), ...(to !== undefined && { to }), options },
        call,
      );
      if ("result" in moved) await saveFile(place, (moved.result as { content: string }).content, call, printer);
    };
    for (const file of await givenFiles(call)) {
      const input = { file: asInput(file), reference };
      const answer = await ask("subtitles/align", input, call);
      if ("result" in answer && output !== undefined) await save(file, answer.result as Found, output);
      await printer.print({ operation: "subtitles/align", subject: file.name, input, answer });
    }
    return printer.end();
  },
};
