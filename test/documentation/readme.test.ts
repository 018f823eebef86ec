import assert from "node:assert/strict";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "mocha";
import { CatalogueBuilder, matchFilm } from "../../src/catalogue/index.js";
import { compareNames } from "../../src/name/index.js";
import { readFilmRecord, validateFilmRecord, writeFilmRecord } from "../../src/record/index.js";
import { romanize } from "../../src/romanization/index.js";
import { convertSubtitles, readSubtitleText } from "../../src/subtitle/index.js";
import { compareVersionTags, parseVersionTag } from "../../src/version-tag/index.js";
import { commandsOf, shownBy } from "./shown-commands.js";

/** Pages, and how many commands each shows at least. */
const PAGES = [
  ["README.md", 12],
  ["docs/versions.md", 20],
  ["docs/names-and-titles.md", 5],
  ["docs/records.md", 5],
  ["docs/how-to-check-subtitles.md", 11],
  ["docs/command-line.md", 7],
] as const;

for (const [path, least] of PAGES) {
  describe(path, () => {
    const commands = commandsOf(path);
    const home = process.cwd();
    let folder: string;
    // What the commands write is written elsewhere.
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), "kinoglot-page-"));
      await symlink(join(home, "docs"), join(folder, "docs"));
      process.chdir(folder);
    });
    after(async () => {
      process.chdir(home);
      await rm(folder, { recursive: true });
    });
    it("shows commands", () => assert.ok(commands.length >= least));

    for (const shown of commands) {
      it(shown.command, async () => assert.equal(await shownBy(shown), shown.output));
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
    const builder = new CatalogueBuilder();
    builder.add({ id: "tram", titles: [{ text: "Ночной трамвай" }], year: 1994 });
    const match = matchFilm({ titles: [{ text: "Nochnoj tramvaj" }], year: 1994 }, builder.finish());
    assert.equal(match.decision, "match");
  });
});
