import type { MessageKeys } from "../generated/message-keys.js";
import type { ReaderInLanguage } from "../operation/index.js";
import type { ExitCode } from "./exit-code.js";
import type { OptionName } from "./arguments/options.js";
import type { OptionValues } from "./arguments/read-arguments.js";
import type { Terminal } from "./terminal.js";

/** A call of a command with its arguments read. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: OptionValues;
  readonly reader: ReaderInLanguage;
  readonly terminal: Terminal;
  readonly register: CommandRegister;
}

/** All commands, for those that speak of the others; each is loaded when it is asked for. */
export interface CommandRegister {
  /** As they are typed, in the order of the help: `tag parse`. */
  readonly words: readonly string[];
  load(words: string): Promise<Command>;
}

/** One command. Its summary is the message `command/<id>`. */
export interface Command {
  readonly id: Extract<MessageKeys["cli"], `command/${string}`>;
  /** As it is typed: `tag parse`. */
  readonly words: string;
  /** What stands after the options in the usage line: `[TEXT…]`. */
  readonly operands: string;
  /** What an operand may be, where only some words make sense. */
  readonly operandChoices?: readonly string[];
  readonly leastOperands: number;
  readonly mostOperands: number;
  readonly options: readonly OptionName[];
  /** Options without which the command cannot do its work; they stand in the usage line. */
  readonly needs?: readonly OptionName[];
  /** Is set by the variables of the service too; they stand in the help. */
  readonly readsVariables?: true;
  /** Complete command lines, shown first in the help. */
  readonly examples: readonly string[];
  run(call: Call): Promise<ExitCode>;
}
