import type { Messages } from "../../message/index.js";
import type { Command, CommandRegister } from "../command.js";
import { optionDefinition, type OptionName } from "../arguments/options.js";
import { commandSummary, optionSummary } from "../summaries.js";
import { optionValues } from "./option-values.js";

/** What can be typed after an option or as an operand: some words, a file, or whatever one likes. */
export type Completed = readonly string[] | "file" | "anything";

/** An option as a shell completes it; without `value` it stands alone. */
export interface CompletedOption {
  readonly name: string;
  readonly summary: string;
  readonly value?: Completed;
  readonly many: boolean;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** As it is typed: `tag parse`. */
  readonly words: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: Completed;
}

/** The word that commands begin with, and what they are about. */
export interface CompletedNoun {
  readonly noun: string;
  readonly summary: string;
}

/** Everything a shell can complete. */
export interface Completion {
  readonly commands: readonly CompletedCommand[];
  readonly nouns: readonly CompletedNoun[];
  /** What can be said before a command, and in its place. */
  readonly options: readonly CompletedOption[];
}

/** Options that stand before a command as well as behind it, and those that need none. */
const WITHOUT_COMMAND = ["lang", "help", "version"] as const;

const A_FILE = /FILE|FOLDER|PATH|PLACE/;

function completedOption(name: OptionName, words: string, messages: Messages): CompletedOption {
  const { value, many = false } = optionDefinition(name);
  const summary = optionSummary(name, messages, words);
  if (value === undefined) return { name, summary, many };
  return { name, summary, many, value: optionValues(name, words) ?? (A_FILE.test(value) ? "file" : "anything") };
}

function completedOperands({ operands, operandChoices }: Command): Completed {
  return operandChoices ?? (A_FILE.test(operands) ? "file" : "anything");
}

/** The commands with their options and operands, in the words of a reader, from the same tables as the help. */
export async function completionFor(register: CommandRegister, messages: Messages): Promise<Completion> {
  const commands: CompletedCommand[] = [];
  for (const words of register.words) {
    const command = await register.load(words);
    const options = [...command.options, "help" as const].map((name) => completedOption(name, words, messages));
    const summary = commandSummary(words, messages);
    commands.push({ words, summary, options, operands: completedOperands(command) });
  }
  const nouns = [...new Set(register.words.map((words) => words.split(" ", 1)[0] as string))];
  return {
    commands,
    nouns: nouns.map((noun) => ({ noun, summary: commandSummary(noun, messages) })),
    options: WITHOUT_COMMAND.map((name) => completedOption(name, "", messages)),
  };
}
