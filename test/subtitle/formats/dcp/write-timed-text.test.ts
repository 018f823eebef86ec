import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { checkTimedText } from "../../../../src/subtitle/checks/timed-text/index.js";
import { convertSubtitles } from "../../../../src/subtitle/index.js";
import { dcpInterop, dcpSmpte } from "../../../../src/subtitle/formats/dcp/index.js";
import type { Cue, SubtitleDocument } from "../../../../src/model/index.js";

const UUID = "0b1c2d3e-0000-4000-8000-000000000001";
const DATE = "2024-02-29T10:00:00";

function cue(start: number, end: number | null, text: string, more: Partial<Cue> = {}): Cue {
  return { start, end, text, source: { line: 1, offset: 0 }, ...more };
}

function document(cues: readonly Cue[], more: Partial<SubtitleDocument> = {}): SubtitleDocument {
  return { format: "srt", encoding: null, newline: null, language: "fr", frameRate: null, cues, meta: {}, ...more };
}

const WRITERS = [
  ["dcp-interop", dcpInterop, 2],
  ["dcp-smpte", dcpSmpte, 500 / 24],
] as const;

for (const [name, format, tolerance] of WRITERS) {
  const write = (cues: readonly Cue[], more: Partial<SubtitleDocument> = {}) =>
    convertSubtitles(document(cues, more), name, { uuid: UUID, issueDate: DATE, title: "Night Ferry" });
  const back = (text: string) => format.read(text, {});

  describe(`writing ${name}`, () => {
    it("gives a file without fault, in the language, with the title and the id that were given", () => {
      const { text, lost } = write([cue(5000, 7000, "Le bac\nest en retard."), cue(8000, 9000, "On attend.")]);
      assert.deepEqual([lost, checkTimedText(text), back(text).findings], [[], [], []]);
      const { language, meta, cues } = back(text).document;
      assert.deepEqual([language, meta["title"], meta["id"]], ["fr", "Night Ferry", UUID]);
      assert.deepEqual(
        cues.map(({ text: words, id }) => [words, id]),
        [
          ["Le bac\nest en retard.", "1"],
          ["On attend.", "2"],
        ],
      );
    });

    it("stands lines at the bottom, 8 % and upward, top first in the document", () => {
      const { text } = write([cue(0, 1000, "a\nb\nc")]);
      assert.deepEqual(
        [...text.matchAll(/V[pP]osition="([\d.]+)"/g)].map(([, at]) => at),
        ["22", "15", "8"],
      );
    });

    for (const [where, settings, places] of [
      ["the top", { line: 0 }, ["top 8 center 0", "top 15 center 0"]],
      [
        "the middle",
        { line: 50, snapToLines: false, lineAlign: "center" },
        ["center -3.5 center 0", "center 3.5 center 0"],
      ],
      ["the left", { align: "left", position: 0 }, ["bottom 15 left 10", "bottom 8 left 10"]],
      ["the upper right", { line: 0, align: "right", position: 100 }, ["top 8 right 10", "top 15 right 10"]],
    ] as const) {
      it(`puts a cue at ${where} where its settings do`, () => {
        const { text, lost } = write([cue(0, 1000, "one\ntwo", { settings })]);
        const [read] = back(text).document.cues;
        assert.deepEqual([lost, checkTimedText(text), read?.text], [[], [], "one\ntwo"]);
        assert.deepEqual(
          read?.position?.map((at) => `${at.valign} ${at.vposition} ${at.halign} ${at.hposition}`),
          places,
        );
      });
    }

    it("puts a cue at the nearest edge, and tells that it stood elsewhere", () => {
      const { text, lost } = write([cue(0, 1000, "x", { settings: { line: 10, snapToLines: false, size: 40 } })]);
      assert.deepEqual([lost, back(text).document.cues[0]?.position?.[0]?.valign], [["settings"], "top"]);
    });

    it("keeps the places that lines have on a cinema screen", () => {
      const position = [
        { valign: "top", vposition: 12.5, halign: "left", hposition: 5 },
        { valign: "bottom", vposition: 31, halign: "right", hposition: 20 },
        { valign: "bottom", vposition: 31, halign: "left", hposition: 20 },
      ] as const;
      const { text, lost } = write([cue(0, 1000, "a\nb\nc", { position })]);
      assert.deepEqual([lost, back(text).document.cues[0]?.position], [[], position]);
    });

    it("does not keep places that would change the order of the lines, or lie outside the picture", () => {
      const place = (vposition: number) => ({ valign: "top", vposition, halign: "center", hposition: 0 }) as const;
      for (const position of [[place(20), place(10)], [place(10), place(400)], [place(10)]]) {
        const { text, lost } = write([cue(0, 1000, "a\nb", { position })]);
        const [read] = back(text).document.cues;
        assert.deepEqual([lost, read?.text, read?.position], [["position"], "a\nb", [place(8), place(15)]]);
      }
    });

    it("keeps very many lines inside the picture and in order", () => {
      const words = Array.from({ length: 60 }, (_, at) => `line ${at}`).join("\n");
      const [read] = back(write([cue(0, 1000, words)]).text).document.cues;
      assert.equal(read?.text, words);
      assert.ok(read.position?.every(({ vposition }) => vposition >= 8 && vposition <= 98));
    });

    for (const [loss, lossy, expected] of [
      ["negative-times", cue(-500, 1000, "x"), [0, 1000, "x"]],
      ["open-ends", cue(1000, null, "x"), [1000, 3000, "x"]],
      ["voice", cue(1000, 2000, "x", { runs: [{ text: "x", voice: "Ann" }] }), [1000, 2000, "x"]],
      ["colour", cue(1000, 2000, "x", { runs: [{ text: "x", colour: "currentColor" }] }), [1000, 2000, "x"]],
      ["settings", cue(1000, 2000, "x", { settings: { vertical: "rl" } }), [1000, 2000, "x"]],
      ["forbidden-characters", cue(1000, 2000, "a\u0000\u0008b\uffff"), [1000, 2000, "ab"]],
    ] as const) {
      it(`${loss} is named`, () => {
        const { text, lost } = write([lossy]);
        const [read] = back(text).document.cues;
        // Frames and ticks are coarser than milliseconds; that is a loss of its own.
        assert.deepEqual(
          lost.filter((name) => name !== "exact-times"),
          [loss],
        );
        assert.ok(Math.abs(read!.start - expected[0]) <= tolerance && Math.abs(read!.end! - expected[1]) <= tolerance);
        assert.equal(read?.text, expected[2]);
      });
    }

    it("pictures are left out, and cues that are never seen named", () => {
      const { text, lost } = write([cue(0, 1000, "", { image: true }), cue(1000, 1001, "x")]);
      assert.deepEqual([lost, back(text).document.cues.length], [["exact-times", "short-cues", "images"], 1]);
    });

    it("an open end lasts until the next cue begins, if that is later", () => {
      const { text } = write([cue(1000, null, "a"), cue(1500, null, "b"), cue(1500, null, "c")]);
      assert.deepEqual(
        back(text).document.cues.map(({ end }) => end),
        [1500, 3500, 3500],
      );
    });

    it("italic, bold, underline and colour are read back", () => {
      const runs = [
        { text: "one ", italic: true },
        { text: "two\nthree", bold: true, underline: true },
        { text: " four", colour: "FFFFFF00" },
      ] as const;
      const styled = cue(0, 1000, runs.map(({ text }) => text).join(""), { runs });
      const { text, lost } = write([styled]);
      assert.deepEqual([back(text).document.cues[0]?.runs, lost], [runs, []]);
    });

    it("a cue without text has an empty line, blank lines are dropped", () => {
      const { text } = write([cue(0, 1000, ""), cue(2000, 3000, "\na\r\n \nb\n")]);
      assert.deepEqual(
        back(text).document.cues.map(({ text: words }) => words),
        ["", "a\nb"],
      );
    });

    it("times behind a day are written on", () => {
      const { text } = write([cue(90_000_000, 90_001_500, "x")]);
      assert.match(text, /TimeIn="25:00:00:0+"/);
    });

    it("without an id the content gives one, always the same", () => {
      const untold = (words: string) =>
        format.read(convertSubtitles(document([cue(0, 1000, words)]), name).text, {}).document.meta["id"];
      assert.match(untold("x")!, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(untold("x"), untold("x"));
      assert.notEqual(untold("x"), untold("y"));
    });

    it("without a language it says that there is none", () => {
      const { text } = write([cue(0, 1000, "x")], { language: null });
      assert.equal(back(text).document.language, null);
      assert.deepEqual(
        checkTimedText(text).map(({ rule }) => rule),
        [],
      );
    });

    for (const language of ["fr", "pt-BR", "zh-Hant", "nl-BE", "sr-Latn", "cmn", "gsw", "ru"]) {
      it(`${language} is read back`, () => {
        const { text } = write([cue(0, 1000, "x")], { language });
        assert.equal(back(text).document.language, language);
      });
    }

    it("any words and times are read back", () => {
      const words = fc
        .array(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
        .map((lines) => lines.map((line) => line.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]/gu, "")).filter(Boolean))
        .map((lines) => lines.join("\n"));
      const anyCue = fc
        .tuple(fc.nat(400_000_000), fc.nat(20_000), words)
        .map(([start, length, text]) => cue(start, start + length, text));
      fc.assert(
        fc.property(fc.array(anyCue, { maxLength: 5 }), (cues) => {
          const { text } = write(cues);
          const read = back(text);
          assert.deepEqual(
            read.findings.filter(({ rule }) => rule !== "parse/empty-cue"),
            [],
          );
          assert.deepEqual(
            read.document.cues.map((got) => got.text),
            cues.map((wanted) => wanted.text),
          );
          for (const [at, got] of read.document.cues.entries()) {
            assert.ok(Math.abs(got.start - cues[at]!.start) <= tolerance + 0.5);
            assert.ok(Math.abs(got.end! - cues[at]!.end!) <= tolerance + 0.5);
          }
        }),
      );
    });
  });
}

describe("what an SMPTE file is timed in", () => {
  for (const [told, own, rate] of [
    [undefined, null, 24],
    [25, null, 25],
    [23.976, null, 24],
    [29.97, 25, 30],
    [undefined, 25, 25],
    [undefined, 12.5, 24],
    [0, null, 24],
    [120, null, 120],
  ] as const) {
    it(`${told ?? "nothing"} told, ${own ?? "nothing"} in the file: ${rate}`, () => {
      const { text } = convertSubtitles(document([cue(1000, 2000, "x")], { frameRate: own }), "dcp-smpte", {
        ...(told !== undefined && { frameRate: told }),
      });
      assert.ok(
        text.includes(`<TimeCodeRate>${rate}</TimeCodeRate>`) && text.includes(`<EditRate>${rate} 1</EditRate>`),
      );
      assert.deepEqual(dcpSmpte.read(text, {}).document.cues[0]?.start, 1000);
    });
  }
});
