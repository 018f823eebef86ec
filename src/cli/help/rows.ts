import type { Messages } from "../../message/index.js";
import { optionDefinition, type OptionName } from "../arguments/options.js";
import type { CommandWords } from "../commands/index.js";
import { commandSummary, optionSummary } from "../summaries.js";
import type { Row } from "./layout.js";

/** An option as it is typed, and what it is for in a command. */
export function optionRow(name: OptionName, messages: Messages, words?: string): Row {
  const { value } = optionDefinition(name);
  const written = name === "help" ? "-h, --help" : `--${name}${value === undefined ? "" : ` ${value}`}`;
  return [written, optionSummary(name, messages, words)];
}

/** A command, and what it does. */
export function commandRow(words: CommandWords, messages: Messages): Row {
  return [words, commandSummary(words, messages)];
}
