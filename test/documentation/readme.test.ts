import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { compareVersionTags, parseVersionTag } from "../../src/version-tag/index.js";
import { runInMemory } from "../cli/run-in-memory.js";
import { wordsOf } from "../scenario/scenario.js";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const PROMPT = "$ kinoglot ";

/** The commands of the README with what it says they print. */
const commands = [...README.matchAll(/^```console\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = ""]) => block.split(/^(?=\$ )/m))
  .filter((shown) => shown.startsWith(PROMPT))
  .map((shown) => {
    const end = shown.indexOf("\n");
    return { command: shown.slice(PROMPT.length, end), output: shown.slice(end + 1) };
  });

describe("README", () => {
  it("shows commands", () => assert.ok(commands.length >= 12));

  for (const { command, output } of commands) {
    it(command, async () => {
      const { stdout, stderr } = await runInMemory(wordsOf(command), { stdin: "", env: {} });
      assert.deepEqual({ stdout, stderr }, { stdout: output, stderr: "" });
    });
  }

  it("says what the library answers", () => {
    const { tag } = parseVersionTag("vostf", { region: "LU" });
    assert.equal(tag?.kind, "original");
    assert.equal(tag.audio, null);
    assert.equal(tag.subtitles?.[0]?.language, "fr");
    const { verdict } = compareVersionTags("OmeU", "Kremen_FTR-1_F_RU-XX_DE_51", { originalLanguages: ["ru"] });
    assert.equal(verdict, "no");
  });
});
