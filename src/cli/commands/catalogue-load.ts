import { isDatabaseUrl } from "../../operation/index.js";
import { buildCatalogue } from "../build-catalogue.js";
import type { Command } from "../command.js";
import { neededOption } from "../needed-option.js";
import { UsageError } from "../usage-error.js";

/** `kinoglot catalogue load`: films of catalogue files into a database that several services share. */
export const catalogueLoad: Command = {
  id: "command/catalogue-load",
  words: "catalogue load",
  operands: "FILE…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["database", "lang"],
  examples: ["kinoglot catalogue load films.ndjson.gz --database postgres://localhost/films"],
  run(call) {
    const place = neededOption(call.options, "database");
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
