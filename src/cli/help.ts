import type { MessageKeys } from "../generated/message-keys.js";
import type { Messages } from "../message/index.js";
import { COMMAND_WORDS, type CommandWords } from "./commands/index.js";
import type { Command } from "./command.js";
import { optionDefinition, type OptionName } from "./options.js";

type SummaryKey = Extract<MessageKeys["cli"], `command/${string}`>;

const summaryKey = (words: CommandWords): SummaryKey => `command/${words.replace(" ", "-")}` as SummaryKey;

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}

function optionRow(name: OptionName, messages: Messages): readonly [string, string] {
  const { value, choices = [] } = optionDefinition(name);
  const written = name === "help" ? "-h, --help" : `--${name}${value === undefined ? "" : ` ${value}`}`;
  return [written, messages.say("cli", `option/${name}`, { choices: choices.join(", ") })];
}

function commandRow(words: CommandWords, messages: Messages): readonly [string, string] {
  return [words, messages.say("cli", summaryKey(words))];
}

/** Words that stand before several verbs; each has a message that says what they are about. */
const NOUNS = ["tag", "language", "romanize", "name", "title", "record", "subtitle", "dcp"] as const;

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

/** The help of one command: examples first. */
export function commandHelp({ id, words, operands, options, examples }: Command, messages: Messages): string {
  const say = (key: "examples" | "usage" | "commands" | "options" | "exit" | "exit-codes"): string =>
    messages.say("cli", `help/${key}`);
  const usage = ["kinoglot", words, "[--option…]", operands].filter((part) => part !== "").join(" ");
  const further = COMMAND_WORDS.filter((known) => known.startsWith(`${words} `));
  return [
    `${messages.say("cli", id)}\n`,
    section(say("examples"), examples),
    section(say("usage"), [usage]),
    ...(further.length > 0
      ? [section(say("commands"), table(further.map((known) => commandRow(known, messages))))]
      : []),
    section(say("options"), table([...options, "help" as const].map((name) => optionRow(name, messages)))),
    section(say("exit"), say("exit-codes").split(" · ")),
  ].join("\n");
}

/** The help of the program, or of the commands that start with a word such as `tag`. */
export function overviewHelp(noun: string | undefined, messages: Messages): string {
  const shown = COMMAND_WORDS.filter((words) => noun === undefined || `${words} `.startsWith(`${noun} `));
  const known = NOUNS.find((one) => one === noun);
  const examples = EXAMPLES.filter((example) => noun === undefined || example.startsWith(`kinoglot ${noun} `));
  const rows = shown.map((words) => commandRow(words, messages));
  return [
    `${messages.say("cli", known ? `command/${known}` : "summary")}\n`,
    ...(examples.length > 0 ? [section(messages.say("cli", "help/examples"), examples)] : []),
    section(messages.say("cli", "help/commands"), table(rows)),
    section(
      messages.say("cli", "help/options"),
      table((["lang", "help", "version"] as const).map((name) => optionRow(name, messages))),
    ),
  ].join("\n");
}
