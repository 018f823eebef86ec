import { isDatabaseUrl } from "../../operation/index.js";
import { buildCatalogue } from "../catalogue/build-catalogue.js";
import type { Command } from "../command.js";
import { cataloguePlace } from "../arguments/catalogue-place.js";
import { neededOption } from "../arguments/needed-option.js";
import { UsageError } from "../usage-error.js";

/** `kinoglot catalogue load`: films of catalogue files into a database that several services share. */
export const catalogueLoad: Command = {
  id: "command/catalogue-load",
  words: "catalogue load",
  operands: "FILE|-…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["database", "lang"],
  needs: ["database"],
  examples: ["kinoglot catalogue load films.ndjson.gz --database postgres://localhost/films"],
  run(call) {
    const place = cataloguePlace(neededOption(call.options, "database"));
    if (isDatabaseUrl(place)) return buildCatalogue(place, call);
    throw new UsageError((messages) =>
      messages.say("cli", "error/bad-value", {
        name: "--database",
        value: messages.quote(place),
        example: "postgres://localhost/films",
      }),
    );
  },
};
