import type { Command } from "../command.js";
import { namedPlaces } from "../arguments/named-places.js";
import { optionValue } from "../arguments/read-arguments.js";

/** `kinoglot serve`: the HTTP service, until SIGTERM or SIGINT. Options outrank the environment. */
export const serve: Command = {
  id: "command/serve",
  words: "serve",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: ["catalogue", "public-url", "port", "host", "lang"],
  examples: [
    "kinoglot serve",
    "kinoglot serve --port 8080 --host 0.0.0.0",
    "kinoglot serve --catalogue films=catalogues/films --public-url https://films.example",
  ],
  async run({ options, terminal: { env } }) {
    const { runService } = await import("../../http/index.js");
    const port = optionValue(options, "port");
    const host = optionValue(options, "host");
    const catalogues = namedPlaces(options.get("catalogue") ?? []);
    const publicUrl = optionValue(options, "public-url");
    const lang = optionValue(options, "lang");
    return runService({
      ...env,
      ...(port !== undefined && { PORT: port }),
      ...(host !== undefined && { HOST: host }),
      ...(catalogues.size > 0 && { KINOGLOT_CATALOGUES: [...catalogues].map((named) => named.join("=")).join("\n") }),
      ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }),
      ...(lang !== undefined && { LC_ALL: lang }),
    });
  },
};
