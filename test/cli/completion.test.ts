import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "mocha";
import { COMMAND_WORDS, loadCommand } from "../../src/cli/commands/index.js";
import { runInMemory } from "./run-in-memory.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
const script = async (shell: string, ...more: readonly string[]): Promise<string> =>
  (await runInMemory(["completion", shell, ...more])).stdout;

const bash = (input: string) => spawnSync("bash", ["--noprofile", "--norc"], { input, encoding: "utf8" });
const HAS_BASH = bash("exit 0").status === 0;

describe("completion", () => {
  for (const shell of SHELLS) {
    it(`for ${shell} knows every option of every command`, async () => {
      const text = await script(shell);
      for (const words of COMMAND_WORDS) {
        const { options } = await loadCommand(words);
        for (const part of words.split(" ")) assert.ok(text.includes(part), words);
        for (const option of options) {
          assert.ok(text.includes(shell === "fish" ? ` -l ${option}` : `--${option}`), `${words} --${option}`);
        }
      }
    });
  }

  it("offers languages before a command too", async () => {
    const fish = /^complete -c kinoglot -n __kinoglot_begins -l lang -x -a 'en fr nl de ru'/m;
    assert.match(await script("fish"), fish);
    const zsh =
      /^ {2}if \[\[ \$words\[2\] == -\* \]\]; then\n {4}_arguments '--lang=\[[^']*\]:lang:\(en fr nl de ru\)' /m;
    assert.match(await script("zsh"), zsh);
  });

  for (const shell of ["zsh", "fish"]) {
    it(`for ${shell} explains in the language of the reader`, async () => {
      assert.match(await script(shell), /Reads what version a text states/);
      assert.match(await script(shell, "--lang", "de"), /Liest, welche Fassung ein Text angibt/);
    });
  }
});

/** Lines as they stand when the tabulator is pressed, and the first words that are offered. */
const OFFERED: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["kinoglot rec", ["record"]],
  ["kinoglot dcp ", ["inspect"]],
  ["kinoglot tag ", ["parse", "format", "compare", "styles"]],
  ["kinoglot tag pa", ["parse"]],
  ["kinoglot romanize re", ["restore"]],
  ["kinoglot romanize --sch", ["--scheme"]],
  ["kinoglot romanize back --sch", ["--scheme"]],
  ["kinoglot tag parse OmU --no", ["--notation"]],
  ["kinoglot tag parse --format j", ["json", "junit"]],
  ["kinoglot tag parse --format=j", ["json", "junit"]],
  ["kinoglot tag parse --lang ", ["en", "fr", "nl", "de", "ru"]],
  ["kinoglot tag format --style lux", ["luxembourg"]],
  ["kinoglot subtitle convert --to web", ["webvtt"]],
  ["kinoglot romanize transcribe --to fr", ["fr"]],
  // What stands before the colon is a word of its own to bash, and is there already.
  ["kinoglot romanize --scheme house:kino", ["kinoglaz"]],
  ["kinoglot record read docs/examples/salt-ferry-g", ["docs/examples/salt-ferry-german.txt"]],
  ["kinoglot subtitle check --reference docs/examples/ferry-dialogue.fr.s", ["docs/examples/ferry-dialogue.fr.srt"]],
  ["kinoglot dcp inspect docs/examples/ferry-dc", ["docs/examples/ferry-dcp"]],
  ["kinoglot completion z", ["zsh"]],
  ["kinoglot --lang ", ["en", "fr", "nl", "de", "ru"]],
  ["kinoglot --lang=f", ["fr"]],
  ["kinoglot --ver", ["--version"]],
  ["kinoglot tag --la", ["--lang"]],
  ["kinoglot catalogue match --catalogue docs/examp", ["docs/examples"]],
  ["kinoglot --lang fr tag pa", ["parse"]],
  ["kinoglot --lang=fr rec", ["record"]],
  ["kinoglot --lang fr tag parse --format j", ["json", "junit"]],
  ["kinoglot tag parse --region ", []],
  ["kinoglot tag parse O", []],
  ["kinoglot nothing ", []],
];

/** Lines, and what fish offers after them, in its own order. */
const OFFERED_BY_FISH: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["kinoglot --", ["--help", "--lang", "--version"]],
  ["kinoglot --lang ", ["de", "en", "fr", "nl", "ru"]],
  ["kinoglot --lang=f", ["--lang=fr"]],
  ["kinoglot --lang fr rec", ["record"]],
  ["kinoglot --lang=fr tag pa", ["parse"]],
  ["kinoglot --lang fr tag parse --format j", ["json", "junit"]],
  ["kinoglot tag --la", ["--lang"]],
  ["kinoglot tag parse --lang ", ["de", "en", "fr", "nl", "ru"]],
  ["kinoglot romanize re", ["restore"]],
  ["kinoglot romanize back --sch", ["--scheme"]],
];

const fish = (program: string) => spawnSync("fish", ["--no-config", "-c", program], { encoding: "utf8" });

// Few machines have it; what the script says is looked at above on all of them.
if (fish("exit 0").status === 0) {
  describe("completion in fish", () => {
    it("offers what can follow", async () => {
      const calls = OFFERED_BY_FISH.map(([line]) => `complete -C '${line}' | string replace -r '\\t.*' ''; echo .`);
      const { stdout, stderr } = fish(`${await script("fish")}\n${calls.join("\n")}\n`);
      assert.equal(stderr, "");
      const offered = stdout.split(/^\.\n/m).map((words) => words.split("\n").filter((word) => word !== ""));
      for (const [index, [line, words]] of OFFERED_BY_FISH.entries()) assert.deepEqual(offered[index], words, line);
    });
  });
}

describe("completion in bash", function () {
  let source = "";
  before(async function () {
    if (!HAS_BASH) this.skip();
    source = await script("bash");
  });

  it("is a script without faults", () => {
    const { status, stderr } = spawnSync("bash", ["-n"], { input: source, encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, ""]);
  });

  it("offers what can follow", () => {
    const calls = OFFERED.map(
      ([line]) => `COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _kinoglot; echo "\${COMPREPLY[*]}"`,
    );
    const { stdout, stderr } = bash(`${source}\n${calls.join("\n")}\n`);
    assert.equal(stderr, "");
    const offered = stdout.trimEnd().split("\n");
    for (const [index, [line, words]] of OFFERED.entries()) {
      const given = (offered[index] ?? "").split(" ").filter((word) => word !== "");
      assert.deepEqual(given.slice(0, Math.max(1, words.length)), words, line);
    }
  });
});
