import type { OptionName } from "./options.js";
import { optionValue, type OptionValues } from "./read-arguments.js";
import { UsageError } from "../usage-error.js";

/** The value of an option without which a command cannot do its work; that it is missing is wrong usage. */
export function neededOption(options: OptionValues, name: OptionName): string {
  const value = optionValue(options, name);
  if (value !== undefined) return value;
  throw new UsageError((messages) => messages.say("cli", "error/missing-operand", { name: `--${name}` }));
}
