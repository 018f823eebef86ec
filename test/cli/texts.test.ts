import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { runInMemory } from "./run-in-memory.js";

/** «Сталкер» as windows-1251 writes it: no UTF-8. */
const OLD = Buffer.from([0xd1, 0xf2, 0xe0, 0xeb, 0xea, 0xe5, 0xf0]);

describe("texts on stdin", () => {
  const format = (stdin: string | Buffer, ...args: readonly string[]) =>
    runInMemory(["tag", "format", "--style", "codes", ...args], { stdin });

  it("a line that is not UTF-8 is told by its number, and the others are answered", async () => {
    const stdin = Buffer.concat([Buffer.from("RU OV\n"), OLD, Buffer.from("\nFR OV")]);
    assert.deepEqual(await format(stdin), {
      exit: 3,
      stdout: "RU OV\nFR OV\n",
      stderr: "stdin:2: not UTF-8, and left out\n",
    });
  });

  it("no letter is lost where a chunk ends in the middle of one", async () => {
    const bytes = Buffer.from("Манский\n");
    const { stdout } = await runInMemory(["name", "parse", "--format", "tsv"], {
      stdin: [bytes.subarray(0, 3), bytes.subarray(3)],
    });
    assert.match(stdout, /^Манский\t/m);
  });

  for (const [name, stdin] of [
    ["Windows", "RU OV\r\nFR OV\r\n"],
    ["an old Mac", "RU OV\rFR OV\r"],
    ["a mark in front", "\ufeffRU OV\nFR OV"],
    ["blank lines", "\n  \nRU OV\n\nFR OV\n"],
  ] as const) {
    it(`lines are read as they come from ${name}`, async () =>
      assert.equal((await format(stdin, "-")).stdout, "RU OV\nFR OV\n"));
  }

  it("blank lines stay where line answers to line", async () => {
    const { stdout } = await runInMemory(["romanize", "--scheme", "iuliia:wikipedia"], { stdin: "Юрий\n\nАнна\n" });
    assert.equal(stdout, "Yury\n\nAnna\n");
  });

  it("a whole text that is not UTF-8 is refused", async () => {
    const { exit, stdout, stderr } = await runInMemory(["name", "compare", "Сталкер", "-"], { stdin: OLD });
    assert.deepEqual([exit, stdout, stderr], [3, "", "“stdin” is not UTF-8.\n"]);
  });
});

describe("tags on stdin", () => {
  const TAG = { kind: "original", audio: ["ru"], subtitles: [] };
  const ANSWER = { tag: TAG, findings: [], spans: [], confidence: 1 };
  const codes = (stdin: string) => runInMemory(["tag", "format", "--style", "codes", "-"], { stdin });

  for (const [name, stdin, stdout] of [
    ["a tag", JSON.stringify(TAG), "RU OV without subtitles\n"],
    ["an answer over many lines", JSON.stringify(ANSWER, null, 2), "RU OV without subtitles\n"],
    [
      "answers one after the other",
      `${JSON.stringify(ANSWER, null, 2)}\n`.repeat(2),
      "RU OV without subtitles\n".repeat(2),
    ],
    ["an answer of batch", `${JSON.stringify({ result: ANSWER })}\n`, "RU OV without subtitles\n"],
    ["texts, then tags", `FR OV\n${JSON.stringify(TAG)}`, "FR OV\nRU OV without subtitles\n"],
    ["tags, then texts", `${JSON.stringify(TAG)}\nFR OV`, "RU OV without subtitles\nFR OV\n"],
  ] as const) {
    it(`${name}`, async () => assert.deepEqual(await codes(stdin), { exit: 0, stdout, stderr: "" }));
  }

  it("what is cut short is wrong usage", async () => {
    const { exit, stderr } = await codes('{"tag":{"kind":');
    assert.equal(exit, 2);
    assert.match(stderr, /is not JSON/);
  });

  it("what tag parse answered can be compared", async () => {
    const answer = {
      result: { ...ANSWER, tag: { ...TAG, subtitles: [{ language: "fr", kind: "full", medium: "dcp" }] } },
    };
    const compare = async (promise: string) =>
      (await runInMemory(["tag", "compare", promise, "-"], { stdin: JSON.stringify(answer) })).exit;
    assert.deepEqual([await compare("RU OV with FR subt."), await compare("RU OV with NL subt.")], [0, 1]);
  });
});

describe("options in front of the command", () => {
  for (const [args, exit] of [
    [["--lang", "fr", "tag", "parse", "OmeU"], 0],
    [["--format=tsv", "--lang", "de", "tag", "parse", "OmeU"], 0],
    [["--json", "language", "lookup", "--locale", "nl", "russisch"], 0],
    [["--lang", "fr", "help", "tag", "parse"], 0],
    [["-h", "tag", "parse"], 0],
    [["--region", "tag", "parse", "OmeU"], 2],
    [["--verbose", "tag", "parse", "OmeU"], 2],
    [["-"], 2],
    [["--", "tag", "parse"], 2],
  ] as const) {
    it(`kinoglot ${args.join(" ")}`, async () => assert.equal((await runInMemory(args)).exit, exit));
  }
});
