import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { COMMAND_WORDS } from "../../src/cli/commands/index.js";
import { runInMemory } from "../cli/run-in-memory.js";
import { parseScenario, readScenarios } from "./scenario.js";

const scenarios = readScenarios();

describe("the command line", () => {
  for (const { name, about, args, env, stdin, stdout, stderr, exit } of scenarios) {
    it(`${name}: ${about}`, async () => {
      assert.deepEqual(await runInMemory(args, { stdin, env }), { exit, stdout, stderr });
    });
  }

  it("has a scenario for every command", () => {
    const shown = scenarios.map(({ args }) => args.join(" "));
    const unshown = COMMAND_WORDS.filter((words) => !shown.some((call) => call.startsWith(words)));
    assert.deepEqual(unshown, []);
  });

  it("has a scenario for every exit code", () => {
    assert.deepEqual([...new Set(scenarios.map(({ exit }) => exit))].sort(), [0, 1, 2, 3]);
  });
});

describe("scenario files", () => {
  it("are read with quotes and settings", () => {
    const text = `About.\n\n$ LC_ALL=de kinoglot tag parse "a b" 'c "d"' e\n== stdin\nx\n== stdout\ny\n== exit 1\n`;
    assert.deepEqual(parseScenario("n", text), {
      name: "n",
      about: "About.",
      env: { LC_ALL: "de" },
      args: ["tag", "parse", "a b", 'c "d"', "e"],
      stdin: "x\n",
      stdout: "y\n",
      stderr: "",
      exit: 1,
    });
  });
  for (const text of ["About.\n== exit 0\n", "$ kinoglot tag\n", ""]) {
    it(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseScenario("n", text)));
  }
});
