import { UsageError } from "../usage-error.js";
import { isOptionName, optionDefinition, type OptionName } from "./options.js";
import { nearest } from "./nearest.js";

/** The options of a call, each with its values in the order given; an option without value has an empty list. */
export type OptionValues = ReadonlyMap<OptionName, readonly string[]>;

/** A command line taken apart. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

function fail(key: "missing-value" | "needless-value", name: string): never {
  throw new UsageError((messages) => messages.say("cli", `error/${key}`, { name: `--${name}` }));
}

/** The option that is meant, by what was typed with its dashes. */
function named(typed: string, known: readonly OptionName[]): OptionName {
  const written = typed.replace(/^--?/, "");
  const found = known.find((name) => name === written);
  if (found) return found;
  throw new UsageError((messages) => {
    const sentence = messages.say("cli", "error/unknown-option", { name: typed });
    const meant = nearest(written, known);
    return meant ? `${sentence} ${messages.say("cli", "error/did-you-mean", { name: `--${meant}` })}` : sentence;
  });
}

function checkChoice(name: OptionName, value: string): void {
  const { choices } = optionDefinition(name);
  if (!choices || choices.includes(value)) return;
  throw new UsageError((messages) =>
    messages.say("cli", "error/bad-choice", {
      name: `--${name}`,
      choices: messages.choice(choices),
      value: messages.quote(value),
    }),
  );
}

/**
 * Reads `--name value`, `--name=value`, `-h` and operands in any order; after `--` everything is an operand, and `-` alone
 * is one. Throws a UsageError for what the command does not know.
 */
export function readArguments(args: readonly string[], known: readonly OptionName[]): Arguments {
  const operands: string[] = [];
  const options = new Map<OptionName, string[]>();
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] as string;
    if (argument === "--") {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (argument === "-h") options.set("help", []);
    else if (argument === "-" || !argument.startsWith("-")) operands.push(argument);
    else {
      const equals = argument.indexOf("=");
      const name = named(equals < 0 ? argument : argument.slice(0, equals), known);
      const { value: takesValue, many } = optionDefinition(name);
      if (takesValue === undefined) {
        if (equals >= 0) fail("needless-value", name);
        options.set(name, []);
        continue;
      }
      const value = equals >= 0 ? argument.slice(equals + 1) : args[++index];
      if (value === undefined) fail("missing-value", name);
      checkChoice(name, value);
      options.set(name, many ? [...(options.get(name) ?? []), value] : [value]);
    }
  }
  return { operands, options };
}

/** How many arguments at the beginning are options with their values, as far as those are known. */
export function leadingOptions(args: readonly string[]): number {
  let count = 0;
  while (/^-./.test(args[count] ?? "") && args[count] !== "--") {
    const argument = args[count] as string;
    const name = argument.replace(/^--?/, "");
    const takesNext = isOptionName(name) && optionDefinition(name).value !== undefined;
    count += takesNext ? 2 : 1;
  }
  return Math.min(count, args.length);
}

/** The value of an option that is given at most once. */
export function optionValue(options: OptionValues, name: OptionName): string | undefined {
  return options.get(name)?.[0];
}
