import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { UnknownValueError, type Cue, type SubtitleDocument, type SubtitleFormatId } from "../../src/model/index.js";
import { loadSubtitleWriters } from "../../src/port/index.js";
import { convertSubtitles, readSubtitleText, targetOf, WRITABLE_FORMATS } from "../../src/subtitle/index.js";
import { partsOf, type LostPart } from "../../src/subtitle/lost.js";

const cue = (start: number, end: number | null, text: string, more: Partial<Cue> = {}): Cue => ({
  start,
  end,
  text,
  ...more,
  source: { line: 1, offset: 0 },
});

const document = (cues: readonly Cue[], more: Partial<SubtitleDocument> = {}): SubtitleDocument => ({
  format: "srt",
  encoding: null,
  newline: null,
  language: null,
  frameRate: null,
  cues,
  meta: {},
  ...more,
});

/** How far a time may be moved, in milliseconds, by the grid of a format at 25 frames a second. */
const GRID: Readonly<Record<string, number>> = { ass: 5, microdvd: 20, "dcp-interop": 2, "dcp-smpte": 20 };

const back = (doc: SubtitleDocument, to: SubtitleFormatId): SubtitleDocument =>
  readSubtitleText(convertSubtitles(doc, to, { frameRate: 25 }).text, { format: to }).value!;

/** Everything a document can have. */
const FULL = document(
  [
    cue(1000, 2000, "slanted heavy", {
      runs: [
        { text: "slanted", italic: true },
        { text: " heavy", italic: true, bold: true },
      ],
      id: "a1",
    }),
    cue(3000, 4000, "under red", { runs: [{ text: "under red", underline: true, colour: "#ff0000" }] }),
    cue(5000, 6000, "spoken", { runs: [{ text: "spoken", voice: "Mira" }] }),
    cue(7000, 8000, "above", { settings: { line: 0 } }),
    cue(9000, 10000, "below", { position: [{ valign: "bottom", vposition: 8, halign: "center", hposition: 0 }] }),
  ],
  {
    language: "fr",
    frameRate: 25,
    regions: [{ id: "r", width: 50, lines: 3, regionAnchor: [0, 100], viewportAnchor: [10, 90], scroll: true }],
    meta: { title: "The Salt Ferry", author: "Mira Tal" },
  },
);

const LOST: readonly (readonly [to: SubtitleFormatId, lost: readonly LostPart[]])[] = [
  ["srt", ["voice", "settings", "regions", "position", "ids", "language", "frame-rate", "meta"]],
  ["webvtt", ["position", "language", "frame-rate", "meta"]],
  ["ass", ["regions", "position", "ids", "language", "frame-rate", "meta"]],
  ["ttml", ["voice", "regions", "position", "frame-rate", "meta"]],
  ["dcp-interop", ["voice", "regions", "ids", "frame-rate", "meta"]],
  ["dcp-smpte", ["voice", "regions", "ids", "meta"]],
  ["microdvd", ["voice", "settings", "regions", "position", "ids", "language", "meta"]],
  [
    "sbv",
    [
      "italic",
      "bold",
      "underline",
      "colour",
      "voice",
      "settings",
      "regions",
      "position",
      "ids",
      "language",
      "frame-rate",
      "meta",
    ],
  ],
];

const CHANGES: readonly (readonly [
  what: string,
  cues: readonly Cue[],
  texts: readonly (readonly [number, number, string])[],
  lost: LostPart,
])[] = [
  ["a start below zero", [cue(-500, 1000, "a")], [[0, 1000, "a"]], "negative-times"],
  ["a cue below zero", [cue(-500, -200, "a")], [[0, 0, "a"]], "negative-times"],
  [
    "an open end before another cue",
    [cue(1000, null, "a"), cue(1000, null, "b"), cue(4000, 5000, "c")],
    [
      [1000, 4000, "a"],
      [1000, 4000, "b"],
      [4000, 5000, "c"],
    ],
    "open-ends",
  ],
  ["an open end at the end", [cue(1000, null, "a")], [[1000, 3000, "a"]], "open-ends"],
  ["a blank line", [cue(0, 1000, "a\n\n \nb")], [[0, 1000, "a\nb"]], "blank-lines"],
  ["a control character", [cue(0, 1000, "a\u0000b\u0007c\ud800")], [[0, 1000, "abc"]], "forbidden-characters"],
  ["a picture", [cue(0, 1000, "", { image: true }), cue(2000, 3000, "b")], [[2000, 3000, "b"]], "images"],
];

describe("converting subtitles", () => {
  it("writes eight formats", () => {
    assert.deepEqual([...WRITABLE_FORMATS].sort(), [
      "ass",
      "dcp-interop",
      "dcp-smpte",
      "microdvd",
      "sbv",
      "srt",
      "ttml",
      "webvtt",
    ]);
  });
  for (const to of ["ssa", "ebu-stl", "sami", "lrc", "subviewer"] as const) {
    it(`refuses ${to}`, () => assert.throws(() => convertSubtitles(document([]), to), UnknownValueError));
  }
  it("knows what to write when nothing is asked for", () => {
    assert.deepEqual((["ass", "ssa", "webvtt", "ebu-stl", "lrc"] as const).map(targetOf), [
      "ass",
      "ass",
      "webvtt",
      "srt",
      "srt",
    ]);
  });

  for (const [to, lost] of LOST) {
    it(`names what ${to} cannot hold`, () => assert.deepEqual(convertSubtitles(FULL, to).lost, lost));
    it(`finds in ${to} what it does not name`, () => {
      const kept = partsOf(back(FULL, to));
      for (const part of partsOf(FULL)) {
        const named = convertSubtitles(FULL, to, { frameRate: 25 }).lost.includes(part);
        // Cinema numbers every cue anew, and says where it stands in its own terms.
        if (to.startsWith("dcp-") && (part === "settings" || part === "position" || part === "ids")) continue;
        assert.equal(kept.has(part), !named, part);
      }
    });
    it(`names nothing for plain subtitles in ${to}`, () => {
      assert.deepEqual(convertSubtitles(document([cue(1000, 2000, "a\nb")]), to, { frameRate: 25 }).lost, []);
    });
    for (const [what, cues, expected, part] of CHANGES) {
      it(`${to}: ${what}`, () => {
        const { text, lost } = convertSubtitles(document(cues), to, { frameRate: 25 });
        const read = readSubtitleText(text, { format: to }).value!;
        assert.deepEqual(
          read.cues.map((one) => [one.start, one.end, one.text]),
          expected,
        );
        assert.ok(lost.includes(part));
      });
    }
    it(`${to} keeps the text and the times of anything`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(90_000_000), fc.nat(9000), fc.string({ unit: "grapheme", maxLength: 20 })), {
            maxLength: 5,
          }),
          (rows) => {
            const cues = rows.map(([start, length, text]) =>
              cue(start, start + length, `x${text.replace(/[\s{}<>|&\\/[\]-]/gu, "y")}\nz`),
            );
            const read = back(document(cues), to).cues;
            assert.deepEqual(
              read.map(({ text }) => text),
              cues.map(({ text }) => text),
            );
            for (const [at, one] of read.entries()) {
              assert.ok(Math.abs(one.start - cues[at]!.start) <= (GRID[to] ?? 0));
              assert.ok(Math.abs(one.end! - cues[at]!.end!) <= (GRID[to] ?? 0));
            }
          },
        ),
      );
    });
    it(`${to} is read back without a finding`, () => {
      const cues = [
        cue(0, 1000, "a --> b"),
        cue(2000, 3000, "1984"),
        cue(4000, 5000, 'x < y & z > 0, "quoted"'),
        cue(6000, 7000, "NOTE no\nSTYLE"),
      ];
      const { text } = convertSubtitles(document(cues), to, { frameRate: 25, language: "en" });
      const { value, findings } = readSubtitleText(text, { format: to });
      assert.deepEqual(
        value?.cues.map((one) => one.text),
        cues.map((one) => one.text),
      );
      assert.deepEqual(findings, []);
    });
  }

  it("keeps the marks of other formats, and tells where they may not be seen", () => {
    const doc = document([cue(0, 1000, "{braces} \\N and \\")]);
    assert.equal(back(doc, "ass").cues[0]?.text, "{braces} \\N and \\");
    assert.deepEqual(convertSubtitles(doc, "ass").lost, ["literal-marks"]);
    assert.deepEqual(convertSubtitles(document([cue(0, 1000, "a|b")]), "microdvd").lost, ["literal-marks"]);
    assert.deepEqual(convertSubtitles(document([cue(0, 1000, "0:00:01.000,0:00:02.000")]), "sbv").lost, [
      "literal-marks",
    ]);
  });
  it("keeps runs and positions in step with the lines that stay", () => {
    const place = (vposition: number) => ({ valign: "bottom", vposition, halign: "center", hposition: 0 }) as const;
    const doc = document([
      cue(0, 1000, "a\n \nb", {
        runs: [{ text: "a\n ", italic: true }, { text: "\nb" }],
        position: [place(20), place(14), place(8)],
      }),
    ]);
    const { cues } = back(doc, "dcp-interop");
    assert.equal(cues[0]?.text, "a\nb");
    assert.deepEqual(cues[0]?.runs?.[0], { text: "a", italic: true });
  });
  it("names the names that WebVTT cannot write", async () => {
    const region = {
      id: "two words",
      width: 50,
      lines: 3,
      regionAnchor: [0, 100],
      viewportAnchor: [10, 90],
      scroll: false,
    } as const;
    const placed = document([cue(0, 1000, "a", { settings: { region: "two words" } })]);
    assert.deepEqual(convertSubtitles(placed, "webvtt").lost, ["settings"]);
    assert.deepEqual(convertSubtitles(placed, "webvtt", {}, await loadSubtitleWriters()).lost, ["settings"]);
    assert.deepEqual(convertSubtitles(document([cue(0, 1000, "a")], { regions: [region] }), "webvtt").lost, [
      "regions",
    ]);
    assert.deepEqual(convertSubtitles(document([], { meta: { STYLE: "a --> b" } }), "webvtt").lost, ["styles"]);
  });
  it("tells what nobody has said of a film in a package, and that nothing is left to write", () => {
    const rules = (doc: SubtitleDocument, to: SubtitleFormatId, options = {}) =>
      convertSubtitles(doc, to, options).findings.map(({ rule }) => rule);
    const spoken = document([cue(0, 1000, "a")]);
    for (const to of ["dcp-smpte", "dcp-interop"] as const) {
      assert.deepEqual(rules(spoken, to), ["convert/no-language", "convert/no-title"]);
      assert.deepEqual(rules(spoken, to, { language: "fr", title: "Night Tram" }), []);
      assert.deepEqual(rules({ ...spoken, language: "fr", meta: { title: "Night Tram" } }, to), []);
      assert.deepEqual(rules({ ...spoken, language: "und" }, to, { title: " " }), [
        "convert/no-language",
        "convert/no-title",
      ]);
    }
    assert.deepEqual(rules(spoken, "srt"), []);
    assert.deepEqual(rules(document([cue(0, 1000, "", { image: true })]), "srt"), ["convert/no-subtitles"]);
  });
  it("keeps what stands at the top of a cinema screen at the top", () => {
    const top = [{ valign: "top", vposition: 10, halign: "center", hposition: 0 }] as const;
    const doc = document([cue(1000, 2000, "Look up!", { position: top })]);
    for (const to of ["webvtt", "ass", "ttml"] as const) {
      assert.deepEqual(back(doc, to).cues[0]?.settings, { line: 0 }, to);
      assert.deepEqual(convertSubtitles(doc, to).lost, ["position"], to);
      assert.deepEqual(convertSubtitles(doc, to, { fix: {} }).text, convertSubtitles(doc, to).text, to);
    }
  });
  it("tells of cues that are too short for the frames of any format", () => {
    const short = document([cue(1000, 1004, "a"), cue(2000, 3000, "b")]);
    for (const to of ["ass", "microdvd", "dcp-smpte"] as const) {
      assert.ok(convertSubtitles(short, to, { frameRate: 25 }).lost.includes("short-cues"), to);
    }
    assert.ok(!convertSubtitles(short, "dcp-interop").lost.includes("short-cues"));
  });
  it("is fast for open ends", () => {
    const cues = Array.from({ length: 100_000 }, (_, at) => cue(at, null, "x"));
    const begun = performance.now();
    convertSubtitles(document(cues), "sbv");
    assert.ok(performance.now() - begun < 5000);
  });
});

describe("converting with npm subtitle", () => {
  const DOCUMENTS: readonly (readonly [what: string, doc: SubtitleDocument])[] = [
    ["plain", document([cue(0, 1000, "a\nb"), cue(2000, 3000, "c")])],
    [
      "with numbers for ids",
      document([cue(0, 1000, "a", { id: "1" }), cue(2000, 3000, "c", { id: "2", settings: { line: 0 } })]),
    ],
    ["full", FULL],
    ["empty", document([])],
    ["after a day", document([cue(86_399_000, 86_401_000, "late"), cue(90_000_000, 90_001_000, "later")])],
    ["below zero", document([cue(-500, 1000, "early")])],
    ["without words", document([cue(0, 1000, ""), cue(2000, 3000, "b")])],
    ["with blank lines", document([cue(0, 1000, "a\n\nb")])],
    ["with marks", document([cue(0, 1000, "a --> b & <i>c</i>")])],
  ];
  for (const [what, doc] of DOCUMENTS) {
    for (const to of ["srt", "webvtt"] as const) {
      it(`writes ${to} byte for byte as without it: ${what}`, async () => {
        const writers = await loadSubtitleWriters();
        assert.deepEqual(convertSubtitles(doc, to, {}, writers), convertSubtitles(doc, to));
      });
    }
  }
  it("is asked for SRT, and for WebVTT with its numbers", () => {
    const asked: string[] = [];
    const writers = {
      writeCueList: (_: unknown, format: string) => {
        asked.push(format);
        return "written";
      },
    };
    const numbered = document([cue(0, 1000, "a", { id: "1" })]);
    assert.equal(convertSubtitles(numbered, "srt", {}, writers).text, "written");
    assert.equal(convertSubtitles(numbered, "webvtt", {}, writers).text, "written");
    assert.notEqual(convertSubtitles(numbered, "sbv", {}, writers).text, "written");
    assert.deepEqual(asked, ["srt", "webvtt"]);
  });
});
