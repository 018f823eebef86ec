import { localeOf, localeOfEnvironment, type Messages } from "../message/index.js";
import { readerOf, type ReaderInLanguage } from "../operation/index.js";
import type { Command } from "./command.js";
import { isUsageError } from "./usage-error.js";
import { COMMANDS, COMMAND_WORDS, loadCommand, type CommandWords } from "./commands/index.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { localReach } from "./local-reach.js";
import { leadingOptions, readArguments } from "./arguments/read-arguments.js";
import type { Terminal } from "./terminal.js";

interface NamedCommand {
  readonly words: CommandWords;
  readonly rest: readonly string[];
}

/**
 * The command that the first words name, and the arguments beside them; undefined when they name none. Options may stand
 * before it: `kinoglot --lang fr tag parse OmeU`. `help` before a command asks for its help, but before a word that others
 * begin with too for an overview of all.
 */
function namedCommand(args: readonly string[]): NamedCommand | undefined {
  const start = leadingOptions(args);
  if (start > 0) {
    const named = namedCommand(args.slice(start));
    return named && { ...named, rest: [...args.slice(0, start), ...named.rest] };
  }
  if (args[0] === "help") {
    const { words } = namedCommand(args.slice(1)) ?? {};
    if (words === undefined || COMMAND_WORDS.some((known) => known.startsWith(`${words} `))) return undefined;
    return { words, rest: ["--help"] };
  }
  for (const length of [2, 1]) {
    const words = COMMAND_WORDS.find((known) => known === args.slice(0, length).join(" "));
    if (words) return { words, rest: args.slice(length) };
  }
  return undefined;
}

/** The reader by `--lang`, wherever it stands, or by the environment: errors in the call itself are told to him too. */
function readerFor(args: readonly string[], env: Terminal["env"]): ReaderInLanguage {
  const at = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const written = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return readerOf(localeOf(written ?? "") ?? localeOfEnvironment(env), localReach());
}

function complain({ stderr }: Terminal, messages: Messages, sentence: string, command: string): ExitCode {
  stderr.write(`${sentence}\n${messages.say("cli", "error/see-help", { command })}\n`);
  return EXIT.usage;
}

/** What the operand at a place is called, without the signs of the usage line. */
function missingOperand({ operands }: Command, at: number): string {
  const [name = ""] = /[A-Z]+(?:-[A-Z]+)*/.exec(operands.split(" ")[at] ?? "") ?? [];
  return name;
}

async function runCommand(
  command: Command,
  rest: readonly string[],
  reader: ReaderInLanguage,
  terminal: Terminal,
): Promise<ExitCode> {
  const { messages } = reader;
  try {
    const { operands, options } = readArguments(rest, [...command.options, "help"]);
    if (options.has("help")) {
      const { commandHelp } = await import("./help/command-help.js");
      terminal.stdout.write(await commandHelp(command, messages));
      return EXIT.clean;
    }
    if (operands.length > command.mostOperands) {
      const name = messages.quote(operands[command.mostOperands] as string);
      return complain(
        terminal,
        messages,
        messages.say("cli", "error/excess-operand", { name }),
        `kinoglot ${command.words}`,
      );
    }
    if (operands.length < command.leastOperands) {
      const name = missingOperand(command, operands.length);
      return complain(
        terminal,
        messages,
        messages.say("cli", "error/missing-operand", { name }),
        `kinoglot ${command.words}`,
      );
    }
    return await command.run({ operands, options, reader, terminal, register: COMMANDS });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return complain(terminal, messages, error.sentence(messages), `kinoglot ${command.words}`);
  }
}

/** Runs the command that the arguments name and gives the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const reader = readerFor(args, terminal.env);
  const called = namedCommand(args);
  if (called) return runCommand(await loadCommand(called.words), called.rest, reader, terminal);
  const { answerWithoutCommand } = await import("./without-command.js");
  return answerWithoutCommand(args, reader.messages, terminal);
}
