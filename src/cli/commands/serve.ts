import type { Command } from "../command.js";
import { namedPlaces } from "../arguments/named-places.js";
import { optionValue, type OptionValues } from "../arguments/read-arguments.js";
import { UsageError } from "../usage-error.js";

/** Options that stand for a variable of the environment, and what may be said with them. */
const SET_BY_OPTIONS = [
  { option: "port", name: "PORT", example: "8080" },
  { option: "host", name: "HOST", example: "0.0.0.0" },
  { option: "public-url", name: "PUBLIC_URL", example: "https://films.example" },
] as const;

/** The variables that options stand for. One that makes no sense is told by the option that was typed. */
async function variablesOf(options: OptionValues): Promise<Readonly<Record<string, string>>> {
  const { readSettings } = await import("../../http/index.js");
  const variables: Record<string, string> = {};
  for (const { option, name, example } of SET_BY_OPTIONS) {
    const value = optionValue(options, option);
    if (value === undefined) continue;
    variables[name] = value;
    const read = readSettings({ [name]: value });
    if (!("name" in read)) continue;
    throw new UsageError((messages) =>
      messages.say("cli", "error/bad-value", { name: `--${option}`, value: messages.quote(read.value), example }),
    );
  }
  return variables;
}

/** `kinoglot serve`: the HTTP service, until SIGTERM or SIGINT. Options outrank the environment. */
export const serve: Command = {
  id: "command/serve",
  words: "serve",
  operands: "",
  leastOperands: 0,
  mostOperands: 0,
  options: ["catalogue", "public-url", "port", "host", "lang"],
  readsVariables: true,
  examples: [
    "kinoglot serve",
    "kinoglot serve --port 8080 --host 0.0.0.0",
    "kinoglot serve --catalogue films=catalogues/films --public-url https://films.example",
  ],
  async run({ options, terminal: { env } }) {
    const { runService } = await import("../../http/index.js");
    const variables = await variablesOf(options);
    const catalogues = namedPlaces(options.get("catalogue") ?? []);
    const lang = optionValue(options, "lang");
    return runService({
      ...env,
      ...variables,
      ...(catalogues.size > 0 && { KINOGLOT_CATALOGUES: [...catalogues].map((named) => named.join("=")).join("\n") }),
      ...(lang !== undefined && { LC_ALL: lang }),
    });
  },
};
