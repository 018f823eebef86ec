import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Cue, CueSettings, SubtitleDocument } from "../../../../src/model/index.js";
import { webvtt } from "../../../../src/subtitle/formats/webvtt/index.js";
import { convertSubtitles } from "../../../../src/subtitle/index.js";
import { arbitraryCues, documentWith } from "../arbitrary-document.js";

const source = { line: 1, offset: 0 };

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const settings: fc.Arbitrary<CueSettings> = fc.record(
  {
    vertical: fc.constantFrom("rl" as const, "lr" as const),
    position: percent,
    size: percent,
    align: fc.constantFrom("start" as const, "center" as const, "end" as const, "left" as const, "right" as const),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const withPlaces: fc.Arbitrary<readonly Cue[]> = fc
  .tuple(
    arbitraryCues,
    fc.array(settings, { minLength: 6, maxLength: 6 }),
    fc.array(fc.stringMatching(/^[A-Za-z][\w -]{0,8}\w$/), { minLength: 6, maxLength: 6 }),
  )
  .map(([cues, places, ids]) =>
    cues.map((cue, at) => {
      const place = places[at]!;
      const placed = Object.keys(place).length === 0 ? {} : { settings: place };
      return at % 2 === 0 ? { ...cue, ...placed, id: ids[at]! } : { ...cue, ...placed };
    }),
  );

describe("writing WebVTT", () => {
  it("writes head, style, regions, names and settings", () => {
    const document: SubtitleDocument = {
      ...documentWith("webvtt", [
        {
          start: 1000,
          end: 2000,
          text: "a & <b>\n--> c",
          id: "intro",
          settings: { region: "left", align: "start" },
          source,
        },
        {
          start: 90_000_000,
          end: 90_001_000,
          text: "d",
          settings: { line: 50, snapToLines: false, lineAlign: "end", position: 12.5, positionAlign: "line-left" },
          source,
        },
      ]),
      regions: [{ id: "left", width: 40, lines: 3, regionAnchor: [0, 100], viewportAnchor: [10, 90], scroll: true }],
      meta: { STYLE: "::cue { color: red }" },
    };
    const { text, lost } = convertSubtitles(document, "webvtt", { title: "The\nFerry --> home" });
    assert.equal(
      text,
      [
        "WEBVTT - The Ferry → home\n",
        "STYLE\n::cue { color: red }\n",
        "REGION\nid:left\nwidth:40%\nlines:3\nregionanchor:0%,100%\nviewportanchor:10%,90%\nscroll:up\n",
        "intro\n00:00:01.000 --> 00:00:02.000 region:left align:start\na &amp; &lt;b&gt;\n--&gt; c\n",
        "25:00:00.000 --> 25:00:01.000 line:50%,end position:12.5%,line-left\nd\n",
      ].join("\n"),
    );
    assert.deepEqual(lost, []);
  });

  it("says what has no place in it", () => {
    const cue = {
      start: -1,
      end: null,
      text: "a\n\nb",
      id: "x --> y",
      runs: [{ text: "a\n\nb", colour: "#123456" }],
      source,
    };
    const { text, lost } = convertSubtitles(documentWith("webvtt", [cue]), "webvtt");
    assert.equal(text, "WEBVTT\n\n00:00:00.000 --> 00:00:01.999\na\nb\n");
    assert.deepEqual(lost, ["negative-times", "open-ends", "colour", "blank-lines", "ids"]);
  });

  it("writes who speaks", () => {
    const runs = [{ text: "Come in.", voice: "Anna > Bo" }];
    const { text } = convertSubtitles(
      documentWith("webvtt", [{ start: 0, end: 1, text: "Come in.", runs, source }]),
      "webvtt",
    );
    assert.deepEqual(webvtt.read(text, { mode: "conforming" }).document.cues[0]?.runs, runs);
  });

  for (const mode of ["tolerant", "conforming"] as const) {
    it(`gives what the ${mode} reader reads back as it was`, () => {
      fc.assert(
        fc.property(withPlaces, (cues) => {
          const { document, findings } = webvtt.read(convertSubtitles(documentWith("webvtt", cues), "webvtt").text, {
            mode,
          });
          assert.deepEqual(findings, []);
          assert.deepEqual(
            document.cues.map((cue) => ({ ...cue, source })),
            cues,
          );
        }),
      );
    });
  }

  it("reads in both ways what it has written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."ab<>&;-/ \n.#xi") }), { maxLength: 5 }), (texts) => {
        const cues = texts.map((text, at) => ({ start: at, end: at + 1, text, source }));
        const { text } = convertSubtitles(documentWith("webvtt", cues), "webvtt");
        const kept = texts.map((one) =>
          one
            .split("\n")
            .filter((line) => line.trim() !== "")
            .join("\n"),
        );
        for (const mode of ["tolerant", "conforming"] as const) {
          assert.deepEqual(
            webvtt.read(text, { mode }).document.cues.map((cue) => cue.text),
            kept,
          );
        }
      }),
    );
  });
});
