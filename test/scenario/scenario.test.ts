import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { parseScenario, readScenarios } from "./scenario.js";
import { runScenario } from "./run-scenario.js";

const scenarios = readScenarios();

describe("the command line", () => {
  for (const scenario of scenarios) {
    const { name, about, stdout, stderr, files, exit } = scenario;
    it(`${name}: ${about}`, async () => {
      assert.deepEqual(await runScenario(scenario), { exit, stdout, stderr, files });
    });
  }

  it("has a scenario for every exit code", () => {
    assert.deepEqual([...new Set(scenarios.map(({ exit }) => exit))].sort(), [0, 1, 2, 3]);
  });
});

describe("scenario files", () => {
  it("are read with quotes, settings, preparations and files", () => {
    const text = `About.\n\n$ kinoglot x\n$ LC_ALL=de kinoglot tag parse "a b" 'c "d"' e\n== stdin\nx\n== stdout\ny\n== file {folder}/z\nw\n== exit 1\n`;
    assert.deepEqual(parseScenario("n", text), {
      name: "n",
      about: "About.",
      before: [{ env: {}, args: ["x"] }],
      env: { LC_ALL: "de" },
      args: ["tag", "parse", "a b", 'c "d"', "e"],
      stdin: "x\n",
      stdout: "y\n",
      stderr: "",
      files: { "{folder}/z": "w\n" },
      exit: 1,
    });
  });
  for (const text of ["About.\n== exit 0\n", "$ kinoglot tag\n", ""]) {
    it(`${JSON.stringify(text)} is none`, () => assert.throws(() => parseScenario("n", text)));
  }
});
