import assert from "node:assert/strict";
import fc from "fast-check";
import type { Cue, Run, SubtitleDocument } from "../../../../src/model/index.js";
import { readTtml } from "../../../../src/subtitle/formats/ttml/read-ttml.js";
import { convertSubtitles, type FormatWriting } from "../../../../src/subtitle/index.js";
import { parseXml } from "../../../../src/xml/index.js";

function document(cues: readonly Partial<Cue>[], more: Partial<SubtitleDocument> = {}): SubtitleDocument {
  return {
    format: "srt",
    encoding: null,
    newline: null,
    language: null,
    frameRate: null,
    meta: {},
    ...more,
    cues: cues.map((cue) => ({ start: 1000, end: 2000, text: "a", source: { line: 1, offset: 0 }, ...cue })),
  };
}

const writeTtml = (doc: SubtitleDocument, writing: FormatWriting = {}) => convertSubtitles(doc, "ttml", writing);

/** Written and read again, without the places in the file. */
function again(cues: readonly Partial<Cue>[]): unknown[] {
  return readTtml(writeTtml(document(cues)).text).document.cues.map(({ source: _, ...cue }) => cue);
}

describe("writing TTML", () => {
  it("writes IMSC 1.1 text", () => {
    const { text, lost } = writeTtml(
      document(
        [
          { text: "One & two\nthree", id: "c1" },
          { start: 90_000_000, end: 90_001_500, text: "Late" },
        ],
        { language: "fr" },
      ),
      { title: "A < B" },
    );
    assert.equal(
      text,
      `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text" xml:lang="fr">
  <head>
    <metadata><ttm:title>A &lt; B</ttm:title></metadata>
    <layout>
      <region xml:id="bottom-center" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after" tts:textAlign="center"/>
    </layout>
  </head>
  <body region="bottom-center">
    <div>
      <p xml:id="c1" begin="00:00:01.000" end="00:00:02.000">One &amp; two<br/>three</p>
      <p begin="25:00:00.000" end="25:00:01.500">Late</p>
    </div>
  </body>
</tt>
`,
    );
    assert.deepEqual(lost, []);
  });

  describe("keeps", () => {
    const rows: readonly (readonly [string, Partial<Cue>])[] = [
      ["marks", { text: "<i> & \"q\" --> ]]> {\\an8} 'x'" }],
      ["blanks", { text: "  a   b\tc \nd " }],
      ["nothing", { text: "" }],
      [
        "runs",
        {
          text: "abc",
          runs: [
            { text: "a", italic: true, bold: true },
            { text: "b" },
            { text: "c", underline: true, colour: "#ff0000" },
          ],
        },
      ],
      ["a run of two lines", { text: "a\nb", runs: [{ text: "a\nb", italic: true }] }],
      ["a place at the top left", { settings: { line: 0, align: "left", position: 0 } }],
      ["a place in the middle", { settings: { line: 50, snapToLines: false, lineAlign: "center" } }],
      ["an id", { id: "s-1" }],
      ["an end before the beginning", { start: 5000, end: 4000 }],
      ["an end at the beginning", { start: 5000, end: 5000 }],
    ];
    for (const [what, cue] of rows) {
      it(what, () => assert.deepEqual(again([cue]), [{ start: 1000, end: 2000, text: "a", ...cue }]));
    }
  });

  describe("names what it loses", () => {
    const rows: readonly (readonly [string, Partial<Cue>, string])[] = [
      ["a time below zero", { start: -500 }, "negative-times"],
      ["an open end", { end: null }, "open-ends"],
      ["a colour that is none", { runs: [{ text: "a", colour: "sunset" }] }, "colour"],
      ["a voice", { runs: [{ text: "a", voice: "Ann" }] }, "voice"],
      ["a place of its own", { settings: { line: 3, position: 20 } }, "settings"],
      ["a picture", { image: true, text: "" }, "images"],
      ["a character that XML forbids", { text: "a\u0001" }, "forbidden-characters"],
      ["an id that is none", { id: "1 2" }, "ids"],
    ];
    for (const [what, cue, lost] of rows) it(what, () => assert.deepEqual(writeTtml(document([cue])).lost, [lost]));
  });

  it("ends an open cue at the next, or after two seconds", () => {
    const cues = again([
      { start: 0, end: null },
      { start: 700, end: null },
    ]) as Cue[];
    assert.deepEqual(
      cues.map(({ start, end }) => [start, end]),
      [
        [0, 700],
        [700, 2700],
      ],
    );
  });

  it("writes what it reads", () => {
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((text) => !/^\s*$|[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(text));
    const cue = fc.record({
      start: fc.nat(400_000_000),
      length: fc.nat(100_000),
      runs: fc.array(
        fc.record({
          text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
          italic: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 5 }), (drawn) => {
        const cues = drawn.map(({ start, length, runs }) => ({
          start,
          end: start + length,
          text: runs.map(({ text }) => text).join(""),
          runs: runs.map(({ text, italic }): Run => ({ text, ...(italic && { italic: true }) })),
        }));
        const { text } = writeTtml(document(cues));
        assert.deepEqual(parseXml(text).faults, []);
        const read = readTtml(text).document.cues;
        assert.deepEqual(
          read.map(({ start, end, text: shown }) => ({ start, end, text: shown })),
          cues.map(({ start, end, text: shown }) => ({ start, end, text: shown })),
        );
      }),
    );
  });
});
