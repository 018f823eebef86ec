import type { MessageKeys } from "../generated/message-keys.js";
import type { Messages } from "../message/index.js";
import { COMMAND_WORDS, loadCommand, type CommandWords } from "./commands/index.js";
import type { Command } from "./command.js";
import type { FirstWord } from "./first-words.js";
import { optionDefinition, type OptionName } from "./options.js";
import { commandSummary, optionSummary } from "./summaries.js";

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}

function optionRow(name: OptionName, messages: Messages, words?: string): readonly [string, string] {
  const { value } = optionDefinition(name);
  const written = name === "help" ? "-h, --help" : `--${name}${value === undefined ? "" : ` ${value}`}`;
  return [written, optionSummary(name, messages, words)];
}

function commandRow(words: CommandWords, messages: Messages): readonly [string, string] {
  return [words, commandSummary(words, messages)];
}

/** What most people come for; shown first. */
const EXAMPLES = [
  'kinoglot tag parse "RU OV with FR & NL subt."',
  'kinoglot tag compare "RU OV with FR & NL subt." KoTovarishch_FTR-1_S_RU-FR-NL_BE_51 --original ru',
  "kinoglot language lookup russische",
  'kinoglot romanize --scheme alalc-rus-Cyrl-Latn-2012 "Андрей Грязев"',
  'kinoglot name compare "Andrej Grjasew" "Андрей Грязев"',
  'kinoglot title relate "Кремень" "Kremen"',
  "kinoglot record read page.txt",
  `kinoglot subtitle check --promise "RU OV with FR & NL subt." film.fr-nl.srt`,
];

type HelpKey = Extract<MessageKeys["cli"], `help/${string}`> extends `help/${infer Key}` ? Key : never;

/** What the files of a command hold, and what its code says, where that is its own. */
interface CommandFiles {
  readonly files: "files-catalogue" | "files-programme";
  readonly exit: "exit-codes-catalogue";
}

const CATALOGUE = { files: "files-catalogue", exit: "exit-codes-catalogue" } as const;
const PROGRAMME = { files: "files-programme", exit: "exit-codes-catalogue" } as const;

const FILES: Readonly<Record<string, CommandFiles>> = {
  "catalogue build": CATALOGUE,
  "catalogue load": CATALOGUE,
  "catalogue cluster": CATALOGUE,
  "catalogue match": PROGRAMME,
  "catalogue review": PROGRAMME,
};

const SEPARATE = " · ";

/** The help of one command: examples first. */
export function commandHelp({ id, words, operands, options, examples }: Command, messages: Messages): string {
  const say = (key: HelpKey): string => messages.say("cli", `help/${key}`);
  const own = FILES[words];
  const usage = ["kinoglot", words, "[--option…]", operands].filter((part) => part !== "").join(" ");
  const further = COMMAND_WORDS.filter((known) => known.startsWith(`${words} `));
  return [
    `${messages.say("cli", id)}\n`,
    section(say("examples"), examples),
    section(say("usage"), [usage]),
    ...(further.length > 0
      ? [section(say("commands"), table(further.map((known) => commandRow(known, messages))))]
      : []),
    section(say("options"), table([...options, "help" as const].map((name) => optionRow(name, messages, words)))),
    ...(own === undefined ? [] : [section(say("files"), say(own.files).split(SEPARATE))]),
    section(say("exit"), say(own?.exit ?? "exit-codes").split(SEPARATE)),
  ].join("\n");
}

/** A first example of each command: what there is, in use. */
async function firstExamples(commands: readonly CommandWords[]): Promise<readonly string[]> {
  const loaded = await Promise.all(commands.map(loadCommand));
  return loaded.flatMap(({ examples: [first] }) => first ?? []);
}

/** The help of the program, or of the commands that begin with a word such as `tag`. */
export async function overviewHelp(word: FirstWord | undefined, messages: Messages): Promise<string> {
  const shown = COMMAND_WORDS.filter((words) => word === undefined || `${words} `.startsWith(`${word} `));
  const rows = shown.map((words) => commandRow(words, messages));
  return [
    `${word === undefined ? messages.say("cli", "summary") : commandSummary(word, messages)}\n`,
    section(messages.say("cli", "help/examples"), word === undefined ? EXAMPLES : await firstExamples(shown)),
    section(messages.say("cli", "help/commands"), table(rows)),
    section(
      messages.say("cli", "help/options"),
      table((["lang", "help", "version"] as const).map((name) => optionRow(name, messages))),
    ),
  ].join("\n");
}
