import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../printer.js";

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
    const [a = "", b = ""] = call.operands;
    const printer = await Printer.open(call);
    const given = await ask("names/compare", { a, b }, call);
    await printer.print({ operation: "names/compare", subject: a, answer: given });
    return printer.end();
  },
};
