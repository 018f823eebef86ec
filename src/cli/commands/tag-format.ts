import type { VersionTagsParseOutput } from "../../generated/schema-types.js";
import type { Answer } from "../../operation/index.js";
import { ask } from "../ask.js";
import type { Call, Command } from "../command.js";
import { CONTEXT_OPTIONS, contextOf } from "../context-options.js";
import { textOrJson } from "../json-operand.js";
import { Printer, PRINTING_OPTIONS } from "../printer.js";
import { optionValue } from "../read-arguments.js";
import { readTexts } from "../texts.js";

/** The written form of what an operand holds, a tag as JSON or a text that states one; undefined when it states none. */
async function formatOperand(operand: string, style: string, call: Call): Promise<Answer | undefined> {
  const { options, reader } = call;
  const locale = optionValue(options, "locale") ?? reader.locale;
  const given = textOrJson(operand);
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
    'kinoglot tag format \'{"kind":"original","audio":["ru"],"subtitles":[]}\'',
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const style = optionValue(call.options, "style") ?? "long";
    const { messages } = call.reader;
    for await (const operand of readTexts(call)) {
      const written = await formatOperand(operand, style, call);
      if (written) await printer.print({ operation: "version-tags/format", subject: operand, answer: written });
      else await printer.complain(messages.say("cli", "error/no-tag", { text: messages.quote(operand) }));
    }
    return printer.end();
  },
};
