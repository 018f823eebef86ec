import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES } from "../../src/language/index.js";
import { COMMAND_WORDS, loadCommand } from "../../src/cli/commands/index.js";
import { OPTIONS, type OptionName } from "../../src/cli/arguments/options.js";
import { readPackageVersion } from "../../src/port/index.js";
import { runInMemory } from "./run-in-memory.js";

describe("what the command line writes", () => {
  it("a text cannot paint the terminal, break the line or turn the reading direction", async () => {
    const { stdout } = await runInMemory(["tag", "parse", "OmeU \u001b[31m\u202ered\rend"]);
    assert.doesNotMatch(stdout.replaceAll("\n", ""), /[\p{Cc}\u202e]/u);
  });

  it("colours for a terminal only, and not with NO_COLOR or a dumb one", async () => {
    const call = ["tag", "parse", "OmeU"];
    const coloured = (await runInMemory(call, { terminal: true })).stdout;
    assert.ok(coloured.includes("\u001b["));
    for (const [name, value] of [
      ["NO_COLOR", "1"],
      ["TERM", "dumb"],
    ] as const) {
      const env = { [name]: value };
      assert.ok(!(await runInMemory(call, { terminal: true, env })).stdout.includes("\u001b["));
    }
    assert.ok(!(await runInMemory(call)).stdout.includes("\u001b["));
  });

  it("colours no talk that goes into a file while the answers are looked at", async () => {
    const { exit, stderr } = await runInMemory(["subtitle", "read", "nothing.srt"], { terminal: true });
    assert.equal(exit, 3);
    assert.match(stderr, /^\P{Cc}+\n$/u);
  });

  it("never colours what is for programs", async () => {
    const { stdout } = await runInMemory(["tag", "parse", "--json", "OmeU"], { terminal: true });
    assert.doesNotThrow(() => JSON.parse(stdout));
  });

  it("underlines the words a finding speaks of, in a long text too", async () => {
    const { stdout } = await runInMemory([
      "tag",
      "parse",
      "--region",
      "DE",
      `${"word ".repeat(40)}(OmU)${" word".repeat(40)}`,
    ]);
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => /^ *\^+$/.test(line));
    const [shown, marks] = [lines[at - 1] ?? "", lines[at] ?? ""];
    assert.equal(shown.slice(marks.indexOf("^"), marks.length), "OmU");
    assert.ok(shown.length < 100);
  });

  it("does not wait at a terminal for texts that nobody gives", async () => {
    const { exit, stderr } = await runInMemory(["tag", "parse"], { terminal: true });
    assert.equal(exit, 2);
    assert.match(stderr, /stdin/);
  });

  it("reads lines that end as on Windows, and the last one without an end", async () => {
    const { stdout } = await runInMemory(["tag", "format", "--style", "codes", "-"], { stdin: "RU OV\r\nFR OV" });
    assert.equal(stdout, "RU OV\nFR OV\n");
  });

  it("ends with the gravest of several", async () => {
    const { exit } = await runInMemory(["tag", "format", "OmeU", "Salt of the Earth", "OmdU"]);
    assert.equal(exit, 3);
  });

  for (const call of [["--version"], ["--lang", "fr", "--version"]]) {
    it(`${call.join(" ")} tells the version and nothing else`, async () =>
      assert.deepEqual(await runInMemory(call), { exit: 0, stdout: `${readPackageVersion()}\n`, stderr: "" }));
  }
});

describe("help", () => {
  for (const words of COMMAND_WORDS) {
    for (const lang of LOCALES) {
      it(`${words} in ${lang}`, async () => {
        const { exit, stdout, stderr } = await runInMemory([...words.split(" "), "--help", "--lang", lang]);
        assert.deepEqual([exit, stderr], [0, ""]);
        assert.doesNotMatch(stdout, /\{\{|undefined|command\/|option\/|help\//);
        const command = await loadCommand(words);
        for (const name of command.options) assert.ok(stdout.includes(`--${name}`), name);
        assert.ok(stdout.indexOf(command.examples[0] ?? "") < stdout.indexOf("--help"));
      });
    }
  }

  for (const words of COMMAND_WORDS) {
    it(`${words} has examples that are calls of it`, async () => {
      const { examples, options } = await loadCommand(words);
      assert.ok(examples.length > 0);
      for (const example of examples) {
        assert.ok(example.includes(`kinoglot ${words}`), example);
        const used = [...example.matchAll(/ --([a-z-]+)/g)].map(([, name]) => name as OptionName);
        for (const name of used) assert.ok(options.includes(name), `${words} --${name}`);
      }
    });
  }

  for (const call of [["help"], ["-h"], ["--help"], []]) {
    it(`kinoglot ${call.join(" ")} shows what there is`, async () => {
      const { exit, stdout } = await runInMemory(call);
      assert.equal(exit, 0);
      for (const words of COMMAND_WORDS) assert.ok(stdout.includes(words));
    });
  }

  it("every option belongs to a command", async () => {
    const commands = await Promise.all(COMMAND_WORDS.map(loadCommand));
    const used = new Set<string>(["help", "version", ...commands.flatMap(({ options }) => options)]);
    assert.deepEqual(
      Object.keys(OPTIONS).filter((name) => !used.has(name)),
      [],
    );
  });
});
