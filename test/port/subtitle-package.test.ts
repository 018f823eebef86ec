import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fromNodes, loadSubtitleWriters, toNodes } from "../../src/port/index.js";
import type { Cue, SubtitleDocument } from "../../src/model/index.js";

const cue = (start: number, end: number | null, text: string): Cue => ({
  start,
  end,
  text,
  source: { line: 1, offset: 0 },
});
const document = (format: "srt" | "webvtt", cues: readonly Cue[]): SubtitleDocument => ({
  format,
  encoding: null,
  newline: null,
  language: null,
  frameRate: null,
  cues,
  meta: {},
});

const REFUSED = [
  ["below zero", { start: -1, end: 1000, text: "a" }],
  ["after a day", { start: 0, end: 86_400_000, text: "a" }],
  ["a fraction of a millisecond", { start: 0.5, end: 1000, text: "a" }],
  ["no number", { start: NaN, end: 1000, text: "a" }],
  ["a blank line", { start: 0, end: 1000, text: "a\n\nb" }],
  ["no words", { start: 0, end: 1000, text: "" }],
] as const;

describe("npm subtitle", () => {
  it("writes what it writes rightly", async () => {
    const { writeCueList } = await loadSubtitleWriters();
    const cues = [
      { id: "1", start: 1000, end: 2500, text: "a\nb" },
      { id: "2", start: 86_399_000, end: 86_399_999, text: "c", settings: "line:0" },
    ];
    assert.equal(
      writeCueList(cues, "srt"),
      "1\n00:00:01,000 --> 00:00:02,500\na\nb\n\n2\n23:59:59,000 --> 23:59:59,999\nc\n",
    );
    assert.equal(
      writeCueList(cues, "webvtt"),
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\na\nb\n\n2\n23:59:59.000 --> 23:59:59.999 line:0\nc\n",
    );
  });
  for (const [what, refused] of REFUSED) {
    it(`is not asked for ${what}`, async () => {
      assert.equal((await loadSubtitleWriters()).writeCueList([refused], "srt"), undefined);
    });
  }
  it("is not asked for WebVTT with other ids than its own, nor for nothing", async () => {
    const { writeCueList } = await loadSubtitleWriters();
    assert.equal(writeCueList([{ start: 0, end: 1000, text: "a" }], "webvtt"), undefined);
    assert.equal(writeCueList([], "srt"), undefined);
  });
  it("takes and gives documents as nodes", () => {
    const nodes = toNodes(document("webvtt", [cue(0, 1000, "a"), cue(2000, null, "b")]));
    assert.deepEqual(nodes, [
      { type: "header", data: "WEBVTT" },
      { type: "cue", data: { start: 0, end: 1000, text: "a" } },
      { type: "cue", data: { start: 2000, end: 2000, text: "b" } },
    ]);
    const read = fromNodes(nodes);
    assert.equal(read.format, "webvtt");
    assert.deepEqual(
      read.cues.map(({ start, end, text }) => [start, end, text]),
      [
        [0, 1000, "a"],
        [2000, 2000, "b"],
      ],
    );
  });
  it("gives the texts that are wanted, and reads them", () => {
    const nodes = toNodes(document("srt", [cue(0, 1000, "a")]), { write: ({ text }) => `<i>${text}</i>` });
    assert.deepEqual(nodes[0]?.data, { start: 0, end: 1000, text: "<i>a</i>" });
    const read = fromNodes(nodes, {
      read: (text) => ({ text: text.slice(3, -4), runs: [{ text: "a", italic: true }] }),
    });
    assert.deepEqual(
      [read.format, read.cues[0]?.text, read.cues[0]?.runs],
      ["srt", "a", [{ text: "a", italic: true }]],
    );
  });
  it("gives no times that are no numbers", () => {
    const [one] = fromNodes([{ type: "cue", data: { start: NaN, end: 10.6, text: "a" } }]).cues;
    assert.deepEqual([one?.start, one?.end], [0, 11]);
  });
});
