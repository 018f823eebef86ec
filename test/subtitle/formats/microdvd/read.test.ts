import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Run } from "../../../../src/model/index.js";
import { readMicrodvd } from "../../../../src/subtitle/formats/microdvd/read.js";

const rulesOf = (text: string, frameRate?: number): readonly string[] =>
  readMicrodvd(text, frameRate === undefined ? {} : { frameRate }).findings.map(({ rule }) => rule);

const TIMES = [
  ["the file says how fast it runs", "{1}{1}25.000\n{25}{75}Here.\n", undefined, [[1000, 3000]], 25],
  ["with a comma", "{1}{1}23,976\n{0}{24}Here.\n", undefined, [[0, 1001]], 23.976],
  ["counted from 0", "{0}{0}30\n{30}{60}Here.\n", undefined, [[1000, 2000]], 30],
  ["the file's own rate is stronger than the caller's", "{1}{1}25\n{25}{50}Here.\n", 24, [[1000, 2000]], 25],
  ["the caller says it", "{24}{72}Here.\n", 24, [[1000, 3000]], null],
  ["nobody says it", "{25}{75}Here.\n", undefined, [[1000, 3000]], null],
  ["an open end", "{1}{1}25\n{25}{}Here.\n", undefined, [[1000, null]], 25],
  [
    "a rate that cannot be is a cue",
    "{1}{1}5000\n{25}{50}Here.\n",
    25,
    [
      [40, 40],
      [1000, 2000],
    ],
    null,
  ],
] as const;

const RUNS: readonly (readonly [written: string, text: string, runs: readonly Run[] | undefined])[] = [
  ["No one|is home.", "No one\nis home.", undefined],
  ["{y:i}No one|is home.", "No one\nis home.", [{ text: "No one", italic: true }, { text: "\nis home." }]],
  ["{Y:i,b}No one|is home.", "No one\nis home.", [{ text: "No one\nis home.", italic: true, bold: true }]],
  ["{c:$0000ff}Red", "Red", [{ text: "Red", colour: "#ff0000" }]],
  ["{y:u}{f:Arial}{s:20}{o:1,2}Under", "Under", [{ text: "Under", underline: true }]],
  ["/Thought|said", "Thought\nsaid", [{ text: "Thought", italic: true }, { text: "\nsaid" }]],
  ["{not a code} {x}", "{not a code} {x}", undefined],
];

const DAMAGE = [
  ["a sound file", "{1}{1}25\n{25}{50}x\n", undefined, []],
  ["no rate at all", "{25}{50}x\n", undefined, ["parse/frame-rate-assumed"]],
  ["a line without frames", "{1}{1}25\n{25}{50}x\nlost words\n", undefined, ["parse/line-unreadable"]],
  ["a frame that is none", "{1}{1}25\n{25}{b0}x\n{60}{70}y\n", undefined, ["parse/line-unreadable"]],
  ["blanks beside the frames", "{ 25 }{ 50 }x\n{75}{ }y\n", 25, ["parse/time-whitespace", "parse/time-whitespace"]],
  ["frames below zero", "{-25}{50}x\n", 25, ["parse/time-negative"]],
  ["no text", "{25}{50}\n", 25, ["parse/empty-cue"]],
  ["settings of the player", "{DEFAULT}{}{f:Arial}\n{25}{50}x\n", 25, []],
] as const;

describe("reading MicroDVD", () => {
  for (const [what, text, given, times, rate] of TIMES) {
    it(`${what}`, () => {
      const { document } = readMicrodvd(text, given === undefined ? {} : { frameRate: given });
      assert.deepEqual(
        document.cues.map(({ start, end }) => [start, end]),
        times,
      );
      assert.equal(document.frameRate, rate);
    });
  }
  it("reads frames with blanks beside them", () => {
    const { cues } = readMicrodvd("{ 25 }{ 50 }x\n{75}{ }y\n", { frameRate: 25 }).document;
    assert.deepEqual(
      cues.map(({ start, end, text }) => [start, end, text]),
      [
        [1000, 2000, "x"],
        [3000, null, "y"],
      ],
    );
  });
  for (const [written, text, runs] of RUNS) {
    it(`reads ${written}`, () => {
      const cue = readMicrodvd(`{25}{50}${written}`, { frameRate: 25 }).document.cues[0]!;
      assert.equal(cue.text, text);
      assert.deepEqual(cue.runs, runs);
    });
  }
  for (const [what, text, rate, rules] of DAMAGE) {
    it(`${what}: ${rules.join(", ") || "no finding"}`, () => assert.deepEqual(rulesOf(text, rate), rules));
  }
  it("tells which rate it took", () => {
    assert.deepEqual(readMicrodvd("{25}{50}x", {}).findings[0]?.params, { rate: 25 });
  });
  it("is linear in braces and bars", () => {
    for (const unit of ["{1}", "{y:i}", "|", "{"]) {
      const begun = performance.now();
      readMicrodvd(`{1}{2}${unit.repeat(300_000)}`, {});
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
