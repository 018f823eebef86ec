import type { MessageKeys } from "../../generated/message-keys.js";
import type { Messages } from "../../message/index.js";
import { optionDefinition } from "../arguments/options.js";
import type { Command } from "../command.js";
import { COMMAND_WORDS } from "../commands/index.js";
import { commandRow, optionRow } from "./rows.js";
import { exitCodesOf } from "./exit-codes.js";
import { paragraph, section, sentences, table, type Row } from "./layout.js";
import { operandRows } from "./operand-rows.js";

type FilesKey = Extract<MessageKeys["cli"], `help/files-${string}`>;

/** What stands in the files of a command, where people write them themselves. */
const FILES: Readonly<Record<string, FilesKey>> = {
  "catalogue build": "help/files-catalogue",
  "catalogue load": "help/files-catalogue",
  "catalogue cluster": "help/files-catalogue",
  "catalogue match": "help/files-programme",
  "catalogue review": "help/files-programme",
};

const SEPARATE = " · ";

/** The service is loaded only where its variables are told. */
async function rowsOfVariables(messages: Messages): Promise<readonly Row[]> {
  const { variableRows } = await import("./variable-rows.js");
  return variableRows(messages);
}

/** The help of one command: examples first. */
export async function commandHelp(command: Command, messages: Messages): Promise<string> {
  const { id, words, operands, options, needs = [], examples } = command;
  const say = (key: MessageKeys["cli"]): string => messages.say("cli", key);
  const listed = (title: string, key: MessageKeys["cli"]): string => sentences(title, say(key).split(SEPARATE));
  const files = FILES[words];
  const needed = needs.map((name) => `--${name} ${optionDefinition(name).value ?? ""}`);
  const usage = ["kinoglot", words, ...needed, "[--option…]", operands].filter((part) => part !== "").join(" ");
  const given = operandRows(command, messages);
  const further = COMMAND_WORDS.filter((known) => known.startsWith(`${words} `));
  return [
    paragraph(say(id)),
    section(say("help/examples"), examples),
    section(say("help/usage"), [usage]),
    ...(given.length > 0 ? [table(say("help/arguments"), given)] : []),
    ...(further.length > 0
      ? [
          table(
            say("help/commands"),
            further.map((known) => commandRow(known, messages)),
          ),
        ]
      : []),
    table(
      say("help/options"),
      [...options, "help" as const].map((name) => optionRow(name, messages, words)),
    ),
    ...(command.readsVariables ? [table(say("help/environment"), await rowsOfVariables(messages))] : []),
    ...(files === undefined ? [] : [listed(say("help/files"), files)]),
    listed(say("help/exit"), exitCodesOf(command)),
  ].join("\n");
}
