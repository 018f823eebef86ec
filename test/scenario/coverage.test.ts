import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Command } from "../../src/cli/command.js";
import { COMMAND_WORDS, loadCommand, type CommandWords } from "../../src/cli/commands/index.js";
import { readScenarios, type Scenario } from "./scenario.js";

const scenarios = readScenarios();

/** The command of a call: the longest words that it begins with, since `romanize` and `romanize back` are two. */
function commandOf({ args }: Scenario): CommandWords | undefined {
  return [...COMMAND_WORDS]
    .sort((a, b) => b.length - a.length)
    .find((words) => args.slice(0, words.split(" ").length).join(" ") === words);
}

const isHelp = ({ args }: Scenario): boolean => args.includes("--help") || args.includes("-h");

/** They end with a signal, need a server, or write what no person reads: test/http, test/job, test/postgres, test/cli/completion. */
const PLAYED_ELSEWHERE: ReadonlySet<string> = new Set(["serve", "worker", "catalogue load", "completion"]);

const READS_FILES = /FILE|FOLDER|PROGRAMME/;

/** What a stranger tries with a command, each with the scenarios of the command that show it. */
const KINDS: readonly {
  readonly kind: string;
  readonly isDue: (command: Command) => boolean;
  readonly isShown: (scenario: Scenario) => boolean;
}[] = [
  { kind: "its help", isDue: () => true, isShown: isHelp },
  {
    kind: "a call that is answered",
    isDue: ({ words }) => !PLAYED_ELSEWHERE.has(words),
    isShown: (scenario) => !isHelp(scenario) && scenario.exit === 0,
  },
  { kind: "wrong usage", isDue: () => true, isShown: ({ exit, stderr }) => exit === 2 && stderr !== "" },
  {
    kind: "a file that is not there",
    isDue: ({ words, operands }) => READS_FILES.test(operands) && !PLAYED_ELSEWHERE.has(words),
    isShown: ({ exit, args, stderr }) => exit === 3 && args.some((one) => one.includes("no-such")) && stderr !== "",
  },
  {
    kind: "an answer in JSON",
    isDue: ({ options }) => options.includes("json"),
    isShown: ({ args, stdout }) => args.includes("--json") && stdout.startsWith("{"),
  },
];

describe("the scenarios of every command", () => {
  for (const { kind, isDue, isShown } of KINDS) {
    it(`show ${kind}`, async () => {
      const lacking: string[] = [];
      for (const words of COMMAND_WORDS) {
        const own = scenarios.filter((scenario) => commandOf(scenario) === words);
        if (isDue(await loadCommand(words)) && !own.some(isShown)) lacking.push(words);
      }
      assert.deepEqual(lacking, []);
    });
  }

  it("print JSON where JSON is asked for", () => {
    for (const { name, args, stdout } of scenarios) {
      if (!args.includes("--json") || args.includes("--help") || stdout === "") continue;
      assert.doesNotThrow(() => JSON.parse(`[${stdout.replaceAll(/^\}\n\{/gm, "},{")}]`), name);
    }
  });
});
