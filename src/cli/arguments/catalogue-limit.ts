import { optionValue, type OptionValues } from "./read-arguments.js";
import { UsageError } from "../usage-error.js";

const MOST = 100;

/** How many candidates to name, from 1 to 100; undefined unless told. */
export function catalogueLimit(options: OptionValues): number | undefined {
  const written = optionValue(options, "limit");
  if (written === undefined) return undefined;
  const limit = Number(written);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new UsageError((messages) =>
    messages.say("cli", "error/bad-value", { name: "--limit", value: messages.quote(written), example: "5" }),
  );
}
