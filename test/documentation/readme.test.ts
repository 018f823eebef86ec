import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { compareNames } from "../../src/name/index.js";
import { readFilmRecord, validateFilmRecord, writeFilmRecord } from "../../src/record/index.js";
import { romanize } from "../../src/romanization/index.js";
import { convertSubtitles, readSubtitleText } from "../../src/subtitle/index.js";
import { compareVersionTags, parseVersionTag } from "../../src/version-tag/index.js";
import { runInMemory } from "../cli/run-in-memory.js";
import { wordsOf } from "../scenario/scenario.js";

const PROMPT = "$ kinoglot ";

/** The commands of a page with what it says they print. */
function commandsOf(path: string): readonly { readonly command: string; readonly output: string }[] {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = ""]) => block.split(/^(?=\$ )/m))
    .filter((shown) => shown.startsWith(PROMPT))
    .map((shown) => {
      const end = shown.indexOf("\n");
      return { command: shown.slice(PROMPT.length, end), output: shown.slice(end + 1) };
    });
}

/** Runs commands joined by pipes and gives what a terminal shows: the talk of each, and what the last one prints. */
async function shownBy(line: string): Promise<string> {
  let stdin = "";
  let talk = "";
  for (const command of line.split(" | kinoglot ")) {
    const { stdout, stderr } = await runInMemory(wordsOf(command), { stdin, env: {} });
    stdin = stdout;
    talk += stderr;
  }
  return stdin + talk;
}

/** Pages, and how many commands each shows at least. */
const PAGES = [
  ["README.md", 12],
  ["docs/names-and-titles.md", 5],
  ["docs/records.md", 5],
  ["docs/how-to-check-subtitles.md", 11],
] as const;

for (const [path, least] of PAGES) {
  describe(path, () => {
    const commands = commandsOf(path);
    it("shows commands", () => assert.ok(commands.length >= least));

    for (const { command, output } of commands) {
      it(command, async () => assert.equal(await shownBy(command), output));
    }
  });
}

describe("the program in the README", () => {
  it("says what the library answers", () => {
    const { tag } = parseVersionTag("vostf", { region: "LU" });
    assert.equal(tag?.kind, "original");
    assert.equal(tag.audio, null);
    assert.equal(tag.subtitles?.[0]?.language, "fr");
    const { verdict } = compareVersionTags("OmeU", "Kremen_FTR-1_F_RU-XX_DE_51", { originalLanguages: ["ru"] });
    assert.equal(verdict, "no");
    assert.equal(romanize("Мизгирёв", "bgnpcgn-rus-Cyrl-Latn-1947").text, "Mizgirëv");
    assert.equal(compareNames("A. Gryazev", "Андрей Грязев").verdict, "same");
    const { value: record } = readFilmRecord("The Salt Ferry\nFinland, 1987, 94 min");
    assert.equal(record.year, 1987);
    assert.deepEqual(record.evidence["/year"], {
      how: "pattern",
      confidence: "certain",
      spans: [{ start: 24, end: 28 }],
    });
    assert.ok(writeFilmRecord(record, "kinoglot", "fr").text.includes("Durée\u00a0: 94 minutes"));
    assert.equal(validateFilmRecord(record).valid, true);
    const { value: subtitles } = readSubtitleText("1\n00:00:01,000 --> 00:00:02,500\n<i>The tide</i> turns.");
    assert.ok(subtitles);
    const [cue] = subtitles.cues;
    assert.deepEqual([cue?.start, cue?.end, cue?.text], [1000, 2500, "The tide turns."]);
    assert.deepEqual(cue?.runs?.[0], { text: "The tide", italic: true });
    const vtt = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<i>The tide</i> turns.\n";
    assert.equal(convertSubtitles(subtitles, "webvtt").text, vtt);
  });
});
