import { ask } from "../ask.js";
import type { Call, Command } from "../command.js";
import { decimalNumber } from "../arguments/decimal-number.js";
import { asInput, givenFiles, type GivenFile } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { subtitleTarget } from "../arguments/subtitle-target.js";
import { saveFile } from "../files/save-file.js";
import { endingFor } from "../files/ending-for.js";
import { placeFor, renamed } from "../files/written-files.js";

function optionsOf({ options }: Call): Readonly<Record<string, unknown>> {
  const [language, title, profile] = (["language", "title", "profile"] as const).map((name) =>
    optionValue(options, name),
  );
  const frameRate = decimalNumber(optionValue(options, "frame-rate"));
  const reel = decimalNumber(optionValue(options, "reel"));
  return {
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(frameRate !== undefined && { frameRate }),
    ...(reel !== undefined && { reel }),
    ...(options.has("fix") && { fix: profile ?? true }),
  };
}

/** `kinoglot subtitle convert`: subtitle files in another format. A file that is there already is never overwritten. */
export const subtitleConvert: Command = {
  id: "command/subtitle-convert",
  words: "subtitle convert",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["to", "output", "fix", "profile", "language", "title", "reel", "frame-rate", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot subtitle convert --to webvtt film.srt > film.vtt",
    "kinoglot subtitle convert --to dcp-smpte --language fr --title Kremen --frame-rate 24 --output out/ reel1.srt reel2.srt",
    "kinoglot subtitle convert --fix --profile netflix film.srt > repaired.srt",
  ],
  async run(call) {
    const { options } = call;
    const printer = await Printer.open(call);
    const to = await subtitleTarget(call);
    const named = optionValue(options, "to");
    const output = optionValue(options, "output");
    const files = await givenFiles(call);
    const write = async (file: GivenFile, content: string): Promise<boolean> => {
      if (output === undefined) return false;
      const place = await placeFor(output, renamed(file.name, endingFor(named, file.name)), files.length > 1);
      await saveFile(place, content, call, printer);
      return true;
    };
    for (const file of files) {
      const input = { ...asInput(file), ...(to !== undefined && { to }), options: optionsOf(call) };
      const answer = await ask("subtitles/convert", input, call);
      const written = "result" in answer && (await write(file, (answer.result as { content: string }).content));
      await printer.print({ operation: "subtitles/convert", subject: file.name, input, answer, written });
    }
    return printer.end();
  },
};
