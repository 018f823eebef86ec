import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Cue } from "../../../../src/model/index.js";
import { readSrt } from "../../../../src/subtitle/formats/srt/read-srt.js";
import { convertSubtitles } from "../../../../src/subtitle/index.js";
import { arbitraryCues, documentWith } from "../arbitrary-document.js";

const source = { line: 1, offset: 0 };
const written = (...cues: readonly Omit<Cue, "source">[]) =>
  convertSubtitles(
    documentWith(
      "srt",
      cues.map((cue) => ({ ...cue, source })),
    ),
    "srt",
  );

describe("writing SRT", () => {
  it("numbers cues and writes times beyond a day", () => {
    const { text, lost } = written(
      { start: 1000, end: 2500, text: "a\nb" },
      { start: 90_000_000, end: 360_000_001, text: "c" },
    );
    assert.equal(text, "1\n00:00:01,000 --> 00:00:02,500\na\nb\n\n2\n25:00:00,000 --> 100:00:00,001\nc\n");
    assert.deepEqual(lost, []);
  });

  it("closes tags where the drawing changes, and never crosses them", () => {
    const runs = [
      { text: "a", bold: true as const, italic: true as const },
      { text: "b", bold: true as const },
      { text: "c", colour: "#ff0000" },
    ];
    assert.match(
      written({ start: 0, end: 1, text: "abc", runs }).text,
      /\n<i><b>a<\/b><\/i><b>b<\/b><font color="#ff0000">c<\/font>\n$/,
    );
  });

  it("drops blank lines and says what times it could not write", () => {
    const { text, lost } = written({ start: -5, end: null, text: "a\n\n  \nb\n" });
    assert.equal(text, "1\n00:00:00,000 --> 00:00:01,995\na\nb\n");
    assert.deepEqual(lost, ["negative-times", "open-ends", "blank-lines"]);
  });

  for (const text of [
    "<i>",
    "x </FONT> y",
    "{\\an8}",
    "<br>",
    "00:00:01,000 --> 00:00:02,000",
    "a\n0:1:2 -> 0:1:3",
    "0:0:1,0 - 0:0:2,0",
    "0:0:1,0 0:0:2,0",
    "0:1:2->>0:1:3",
    "a\n00:00:01,000 -- >>> 00:00:02,000\nb",
    "a\n00:00:01,000 → 00:00:02,000\nb",
    "0:1:2➡0:1:3",
  ]) {
    it(`keeps ${JSON.stringify(text)} from being read as a mark`, () => {
      const { text: file, lost } = written({ start: 0, end: 1, text }, { start: 2, end: 3, text: "x" });
      assert.deepEqual(lost, ["literal-marks"]);
      const { document } = readSrt(file);
      assert.deepEqual(
        document.cues.map((cue) => cue.text.replaceAll("\u2060", "")),
        [text, "x"],
      );
    });
  }

  it("gives what the reader reads back as it was", () => {
    fc.assert(
      fc.property(arbitraryCues, (cues) => {
        const { document, findings } = readSrt(convertSubtitles(documentWith("srt", cues), "srt").text);
        assert.deepEqual(findings, []);
        assert.deepEqual(
          document.cues.map((cue) => ({ ...cue, source })),
          cues,
        );
      }),
    );
  });
});
