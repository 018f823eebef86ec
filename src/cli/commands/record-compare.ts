import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { readRecords, type NamedRecord } from "../input/record-documents.js";

/** `kinoglot record compare`: which records speak of one film, and where they disagree. */
export const recordCompare: Command = {
  id: "command/record-compare",
  words: "record compare",
  operands: "[FILE…|-]",
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["fail-severity", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot record compare cottbus.txt luxembourg.txt",
    "kinoglot record compare --json records.ndjson",
    "kinoglot record read --format ndjson pages/*.txt | kinoglot record compare -",
  ],
  async run(call) {
    const printer = await Printer.open(call);
    const all: NamedRecord[] = [];
    for await (const one of readRecords(call, printer)) all.push(one);
    if (all.length === 0) return printer.end();
    const input = { records: all.map(({ record }) => record) };
    const given = await ask("records/compare", input, call);
    const subjects = all.map(({ name }) => name);
    await printer.print({ operation: "records/compare", subject: subjects.join(", "), subjects, answer: given });
    return printer.end();
  },
};
