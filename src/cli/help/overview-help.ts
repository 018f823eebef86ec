import type { Messages } from "../../message/index.js";
import { COMMAND_WORDS, loadCommand, type CommandWords } from "../commands/index.js";
import type { FirstWord } from "../first-words.js";
import { commandSummary } from "../summaries.js";
import { paragraph, section, table } from "./layout.js";
import { commandRow, optionRow } from "./rows.js";

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

/** A first example of each command: what there is, in use. */
async function firstExamples(commands: readonly CommandWords[]): Promise<readonly string[]> {
  const loaded = await Promise.all(commands.map(loadCommand));
  return loaded.flatMap(({ examples: [first] }) => first ?? []);
}

/** The help of the program, or of the commands that begin with a word such as `tag`. */
export async function overviewHelp(word: FirstWord | undefined, messages: Messages): Promise<string> {
  const shown = COMMAND_WORDS.filter((words) => word === undefined || `${words} `.startsWith(`${word} `));
  return [
    paragraph(word === undefined ? messages.say("cli", "summary") : commandSummary(word, messages)),
    section(messages.say("cli", "help/examples"), word === undefined ? EXAMPLES : await firstExamples(shown)),
    table(
      messages.say("cli", "help/commands"),
      shown.map((words) => commandRow(words, messages)),
    ),
    table(
      messages.say("cli", "help/options"),
      (["lang", "help", "version"] as const).map((name) => optionRow(name, messages)),
    ),
    `${messages.say("cli", "help/one-command")}\n`,
  ].join("\n");
}
