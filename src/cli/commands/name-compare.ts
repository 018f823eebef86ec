import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { operandTexts } from "../input/operand-texts.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";

/** `kinoglot name compare`: whether two spellings can be one name. */
export const nameCompare: Command = {
  id: "command/name-compare",
  words: "name compare",
  operands: "A B",
  leastOperands: 2,
  mostOperands: 2,
  options: [...PRINTING_OPTIONS],
  examples: [
    'kinoglot name compare "Andrej Grjasew" "Андрей Грязев"',
    'kinoglot name compare "A. Kiselev" "Анна Киселева"',
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const [a, b] = await operandTexts(call, printer);
    if (a === undefined || b === undefined) return printer.end();
    const given = await ask("names/compare", { a, b }, call);
    await printer.print({ operation: "names/compare", subject: a, answer: given });
    return printer.end();
  },
};
