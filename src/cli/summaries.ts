import type { MessageKeys } from "../generated/message-keys.js";
import type { Messages } from "../message/index.js";
import { optionDefinition, type OptionName } from "./arguments/options.js";

type SummaryKey = Extract<MessageKeys["cli"], `command/${string}`>;

/** What a command, or the commands that begin with a word, are for: `tag parse`, `tag`. */
export function commandSummary(words: string, messages: Messages): string {
  return messages.say("cli", `command/${words.replace(" ", "-")}` as SummaryKey);
}

type OwnOptionKey = Extract<MessageKeys["cli"], `own-option/${string}`>;

/** Options that a command takes more narrowly than others do, by the words of the command. */
const OWN_OPTIONS: Readonly<Record<string, Partial<Record<OptionName, OwnOptionKey>>>> = {
  "romanize back": { scheme: "own-option/back-scheme" },
  "romanize schemes": { language: "own-option/schemes-language" },
  "romanize transcribe": { to: "own-option/transcribe-to" },
  "title key": { language: "own-option/title-language" },
  "record read": { house: "own-option/record-house" },
  "record write": { house: "own-option/record-house" },
  "subtitle check": { language: "own-option/subtitle-language" },
  "subtitle read": { language: "own-option/read-language" },
  "subtitle convert": {
    to: "own-option/subtitle-to",
    output: "own-option/convert-output",
    language: "own-option/convert-language",
  },
  "subtitle align": { to: "own-option/subtitle-to", output: "own-option/align-output" },
  "subtitle split": { to: "own-option/subtitle-to", output: "own-option/split-output" },
  "subtitle merge": { to: "own-option/subtitle-to" },
  "catalogue build": { output: "own-option/build-output" },
  "catalogue match": {
    output: "own-option/match-output",
    limit: "own-option/match-limit",
    catalogue: "own-option/searched-catalogue",
  },
  "catalogue review": { catalogue: "own-option/searched-catalogue" },
  "catalogue cluster": { output: "own-option/cluster-output" },
  serve: { catalogue: "own-option/named-catalogue" },
  worker: { catalogue: "own-option/named-catalogue", database: "own-option/worker-database" },
};

/** What an option is for, with the values it may have; of a command, what it is for there. */
export function optionSummary(name: OptionName, messages: Messages, words = ""): string {
  const own = OWN_OPTIONS[words]?.[name];
  if (own !== undefined) return messages.say("cli", own);
  const { choices = [] } = optionDefinition(name);
  return messages.say("cli", `option/${name}`, { choices: choices.join(", ") });
}
