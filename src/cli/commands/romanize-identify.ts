import { ask } from "../ask.js";
import type { Call, Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readTexts } from "../input/texts.js";
import { UsageError } from "../usage-error.js";

/** A pair as it is typed or stands in a file: both forms with a tabulator or an equals sign between them. */
const PAIR = /^([^\t=]+)[\t=](.+)$/;

function readPair(line: string): { readonly source: string; readonly romanized: string } {
  const [, source, romanized] = PAIR.exec(line) ?? [];
  if (source === undefined || romanized === undefined) {
    throw new UsageError((messages) => messages.say("cli", "error/not-a-pair", { text: messages.quote(line) }));
  }
  return { source: source.trim(), romanized: romanized.trim() };
}

async function readEvidence(call: Call, printer: Printer): Promise<object> {
  const lines: string[] = [];
  for await (const line of readTexts(call, printer)) lines.push(line);
  return call.options.has("pairs") ? { pairs: lines.map(readPair) } : { names: lines };
}

/** `kinoglot romanize identify`: the schemes by which one source spells names. */
export const romanizeIdentify: Command = {
  id: "command/romanize-identify",
  words: "romanize identify",
  operands: "[NAME…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["pairs", ...PRINTING_OPTIONS],
  examples: [
    'kinoglot romanize identify "Andrei Griazev" "Iuliia Kiseleva" Vitalii',
    "kinoglot romanize identify --pairs Юрий=Yuriy Елена=Yelena",
    "kinoglot romanize identify --pairs < names.tsv",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const input = await readEvidence(call, printer);
    const given = await ask("romanization/identify", input, call);
    await printer.print({ operation: "romanization/identify", subject: "", answer: given });
    return printer.end();
  },
};
