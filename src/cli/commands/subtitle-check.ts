import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { decimalNumber } from "../arguments/decimal-number.js";
import { checkedNames } from "../input/checked-names.js";
import { asInput, givenFiles } from "../input/given-files.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { SUBTITLE_CONTEXT_OPTIONS, subtitleContextOf } from "../arguments/subtitle-context.js";

/** `kinoglot subtitle check`: whether subtitle files and packages are sound and keep what was promised. */
export const subtitleCheck: Command = {
  id: "command/subtitle-check",
  words: "subtitle check",
  operands: "[FILE|FOLDER…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: [
    "promise",
    "profile",
    "runtime",
    "reference",
    "hashes",
    ...SUBTITLE_CONTEXT_OPTIONS,
    "fail-severity",
    ...PRINTING_OPTIONS,
  ],
  examples: [
    `kinoglot subtitle check --promise "RU OV with FR & NL subt." film.fr-nl.srt`,
    `kinoglot subtitle check --promise OmeU --original ru KREMEN_OV/`,
    "kinoglot subtitle check --profile netflix --format sarif *.srt > report.sarif",
    "kinoglot subtitle check --runtime 120 --reference film.en.srt film.fr.srt",
  ],
  async run(call) {
    const { options } = call;
    const printer = await Printer.open(call);
    const files = await givenFiles(call);
    const [profile, promise, reference, hashes] = (["profile", "promise", "reference", "hashes"] as const).map((name) =>
      optionValue(options, name),
    );
    const runtimeMinutes = decimalNumber(optionValue(options, "runtime"));
    const input = {
      files: files.map(asInput),
      ...(profile !== undefined && { profile }),
      ...(promise !== undefined && { promise }),
      ...(runtimeMinutes !== undefined && { runtimeMinutes }),
      ...(hashes !== undefined && { hashes }),
      ...(reference !== undefined && { reference: { path: reference } }),
      context: subtitleContextOf(options),
    };
    const answer = await ask("subtitles/check", input, call);
    const subjects = checkedNames(files, answer);
    await printer.print({ operation: "subtitles/check", subject: subjects.join(", "), subjects, input, answer });
    return printer.end();
  },
};
