import { ask } from "../ask.js";
import type { Call, Command } from "../command.js";
import { operandTexts } from "../input/operand-texts.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { optionValue } from "../arguments/read-arguments.js";

function titleOf(text: string, option: "a-language" | "b-language", { options }: Call): object {
  const language = optionValue(options, option);
  return { text, ...(language !== undefined && { language }) };
}

/** `kinoglot title relate`: how one title comes from another. */
export const titleRelate: Command = {
  id: "command/title-relate",
  words: "title relate",
  operands: "A B",
  leastOperands: 2,
  mostOperands: 2,
  options: ["a-language", "b-language", ...PRINTING_OPTIONS],
  examples: [
    'kinoglot title relate "Кремень" "Kremen"',
    'kinoglot title relate "Кремень" "The Hard-Hearted" --a-language ru --b-language en',
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const [a, b] = await operandTexts(call, printer);
    if (a === undefined || b === undefined) return printer.end();
    const input = { a: titleOf(a, "a-language", call), b: titleOf(b, "b-language", call) };
    const given = await ask("titles/relate", input, call);
    await printer.print({ operation: "titles/relate", subject: a, answer: given });
    return printer.end();
  },
};
