import { buildCatalogue } from "../catalogue/build-catalogue.js";
import type { Command } from "../command.js";
import { cataloguePlace } from "../arguments/catalogue-place.js";
import { neededOption } from "../arguments/needed-option.js";

/** `kinoglot catalogue build`: an index of films from catalogue files, in a folder or a database. */
export const catalogueBuild: Command = {
  id: "command/catalogue-build",
  words: "catalogue build",
  operands: "FILE|-…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["output", "lang"],
  needs: ["output"],
  examples: [
    "kinoglot catalogue build films.ndjson --output films",
    "kinoglot catalogue build festival.csv archive.tsv.gz --output films",
    "curl -s https://archive.example/films.csv | kinoglot catalogue build --output films -",
    "kinoglot catalogue build films.ndjson.gz --output postgres://localhost/films",
  ],
  run: (call) => buildCatalogue(cataloguePlace(neededOption(call.options, "output")), call),
};
