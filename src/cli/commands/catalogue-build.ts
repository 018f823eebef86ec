import { buildCatalogue } from "../build-catalogue.js";
import type { Command } from "../command.js";
import { neededOption } from "../needed-option.js";

/** `kinoglot catalogue build`: an index of films from catalogue files, in a folder or a database. */
export const catalogueBuild: Command = {
  id: "command/catalogue-build",
  words: "catalogue build",
  operands: "FILE…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["output", "lang"],
  examples: [
    "kinoglot catalogue build films.ndjson --output films",
    "kinoglot catalogue build festival.csv archive.tsv.gz --output films",
    "kinoglot catalogue build films.ndjson.gz --output postgres://localhost/films",
  ],
  run: (call) => buildCatalogue(neededOption(call.options, "output"), call),
};
