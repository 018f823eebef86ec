import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import type { FilmRecord } from "../../../src/model/index.js";
import { readFilmRecord } from "../../../src/record/read/index.js";

const FOLDER = new URL("../pages/", import.meta.url);

interface ExpectedPage {
  readonly record: FilmRecord;
}

function facts(record: FilmRecord): object {
  return {
    titles: record.titles.map(({ text, language, role }) => [text, language, role]),
    year: record.year,
    countries: record.countries.map(({ code }) => code),
    runtime: record.runtime?.iso,
    audio: record.version?.audio ?? null,
    subtitles: record.version?.subtitles?.map(({ language }) => language) ?? null,
    credits: record.credits.map(({ role, name, character }) => `${role}: ${name.printed}/${character ?? ""}`).sort(),
    companies: record.companies.map(({ role, name }) => `${role}: ${name}`).sort(),
  };
}

/** What a made-up page does not give is not compared. */
function comparable(expected: FilmRecord, read: FilmRecord): readonly [object, object] {
  const [a, b] = [facts(expected), facts(read)] as [Record<string, unknown>, Record<string, unknown>];
  if (expected.version === null) for (const side of [a, b]) Object.assign(side, { audio: null, subtitles: null });
  return [a, b];
}

const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("made-up pages of houses nobody knows", () => {
  it("are there", () => {
    assert.ok(pages.length >= 12);
  });
  for (const name of pages) {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    const { record } = JSON.parse(readFileSync(new URL(name.replace(".txt", ".json"), FOLDER), "utf8")) as ExpectedPage;
    it(`${name} gives its record`, () => {
      const [expected, read] = comparable(record, readFilmRecord(text).value);
      assert.deepEqual(read, expected);
    });
    it(`${name}: every span lies in the text and holds what it is evidence for`, () => {
      const { value } = readFilmRecord(text);
      for (const { spans } of Object.values(value.evidence)) {
        for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length);
      }
      value.credits.forEach(({ name: { printed } }, at) => {
        const [span] = value.evidence[`/credits/${at}`]!.spans;
        assert.ok(text.slice(span!.start, span!.end).includes(printed), printed);
      });
      value.titles.forEach(({ text: title }, at) => {
        const [span] = value.evidence[`/titles/${at}`]!.spans;
        assert.equal(text.slice(span!.start, span!.end), title);
      });
    });
    it(`${name} is no page of a house we know`, () => {
      assert.equal(readFilmRecord(text).value.source.house, "unknown");
    });
  }
});
