import type { VersionTagsParseOutput } from "../../generated/schema-types.js";
import type { Answer } from "../../operation/index.js";
import { ask } from "../ask.js";
import type { Call, Command } from "../command.js";
import { CONTEXT_OPTIONS, contextOf } from "../arguments/context-options.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";
import { readTags } from "../input/tags.js";

/** The written form of a tag, or of a text that states one; undefined when there is none. */
async function formatTag(given: unknown, style: string, call: Call): Promise<Answer | undefined> {
  const { options, reader } = call;
  const locale = optionValue(options, "locale") ?? reader.locale;
  if (given === null) return undefined;
  if (typeof given !== "string") return ask("version-tags/format", { tag: given, style, locale }, call);
  const read = await ask("version-tags/parse", { text: given, context: contextOf(options) }, call);
  if ("problem" in read) return read;
  const { tag } = read.result as VersionTagsParseOutput;
  return tag ? ask("version-tags/format", { tag, style, locale }, call) : undefined;
}

/** `kinoglot tag format`: a version in another style or language. */
export const tagFormat: Command = {
  id: "command/tag-format",
  words: "tag format",
  operands: "[TEXT|JSON…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["style", "locale", ...CONTEXT_OPTIONS, ...PRINTING_OPTIONS],
  examples: [
    'kinoglot tag format --style long --locale fr "RU OV with FR & NL subt."',
    'kinoglot tag format --style isdcf "russische Originalfassung mit englischen Untertiteln"',
    'kinoglot tag parse --json "OmeU" | kinoglot tag format --style isdcf -',
    'kinoglot tag format \'{"kind":"original","audio":["ru"],"subtitles":[]}\'',
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const style = optionValue(call.options, "style") ?? "long";
    const { messages } = call.reader;
    for await (const { name, tag } of readTags(call, printer)) {
      const written = await formatTag(tag, style, call);
      if (written) await printer.print({ operation: "version-tags/format", subject: name, answer: written });
      else await printer.complain(messages.say("cli", "error/no-tag", { text: messages.quote(name) }));
    }
    return printer.end();
  },
};
