import type { OptionName } from "./options.js";
import { optionValue, type OptionValues } from "./read-arguments.js";
import { UsageError } from "../usage-error.js";

/**
 * The value of an option without which a command cannot do its work; that it is missing is wrong usage. A variable of the
 * environment that would do instead is named with it.
 */
export function neededOption(options: OptionValues, name: OptionName, variable?: string): string {
  const value = optionValue(options, name);
  if (value !== undefined) return value;
  throw new UsageError((messages) => {
    const ways = variable === undefined ? `--${name}` : messages.choice([`--${name}`, variable]);
    return messages.say("cli", "error/missing-operand", { name: ways });
  });
}
