import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { OperationId } from "../../src/operation/index.js";
import { scene } from "../subtitle/language/film-talk.js";
import { resultOf, TIDE } from "./asked.js";

interface Told {
  readonly rule: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly findings: readonly Told[];
  readonly findingCounts?: Readonly<Record<string, number>>;
}

interface Written extends Answered {
  readonly lost: readonly string[];
  readonly fixed: readonly Told[];
  readonly fixedCounts?: Readonly<Record<string, number>>;
}

describe("answers that do not grow without end", () => {
  const lines = `[00:01.00]${scene("fr")[0]!}\n${"x\n".repeat(1203)}`;
  const CALLS: readonly (readonly [id: OperationId, input: object])[] = [
    ["subtitles/read", { text: lines }],
    ["subtitles/check", { files: [{ text: lines }] }],
    ["subtitles/convert", { text: lines, to: "srt" }],
    ["subtitles/split", { text: lines }],
    ["subtitles/merge", { first: { text: lines }, second: { text: TIDE } }],
  ];
  for (const [id, input] of CALLS) {
    it(`${id} lists a thousand findings of a rule, and tells how many there are`, async () => {
      const { findings, findingCounts } = await resultOf<Answered>(id, input);
      assert.equal(findings.filter(({ rule }) => rule === "parse/line-unreadable").length, 1000);
      const [more] = findings.filter(({ rule }) => rule === "report/more-findings");
      assert.deepEqual(more?.params, { rule: "parse/line-unreadable", total: 1203, shown: 1000 });
      assert.equal(findingCounts?.["parse/line-unreadable"], 1203);
    });
  }

  it("subtitles/convert lists a thousand repairs of a rule, and tells how many there were", async () => {
    const text = Array.from({ length: 1100 }, (_, at) => `{${at * 100}}{${at * 100 + 50}}Wait...\n`).join("");
    const options = { fix: "netflix", frameRate: 25 };
    const { fixed, fixedCounts } = await resultOf<Written>("subtitles/convert", { text, options });
    assert.equal(fixed.filter(({ rule }) => rule === "typography/ellipsis").length, 1000);
    assert.equal(fixedCounts?.["typography/ellipsis"], 1100);
    const few = { ...options, fix: "festival" };
    assert.equal((await resultOf<Written>("subtitles/convert", { text, options: few })).fixedCounts, undefined);
  });
});

describe("what a converted file lacks", () => {
  it("is told beside what reading it had to say", async () => {
    const { findings } = await resultOf<Answered>("subtitles/convert", { text: TIDE, to: "dcp-smpte" });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["convert/no-language", "convert/no-title"],
    );
  });
  it("places that the format has not are named, and what then overlaps is put right", async () => {
    const text = "WEBVTT\n\n00:01.000 --> 00:03.050\nSit down.\n\n00:03.000 --> 00:05.000 line:0\nNot now.\n";
    const options = { fix: true };
    const { lost, fixed } = await resultOf<Written>("subtitles/convert", { text, to: "srt", options });
    assert.deepEqual([lost, fixed.map(({ rule }) => rule)], [["settings"], ["time/overlap"]]);
    const kept = await resultOf<Written>("subtitles/convert", { text, to: "webvtt", options });
    assert.deepEqual([kept.lost, kept.fixed], [[], []]);
  });
});
