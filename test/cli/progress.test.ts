import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { describe, it } from "mocha";
import { progressLine, progressOf, type ProgressUnit } from "../../src/cli/output/progress.js";

class Gathered extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

interface Surroundings {
  readonly isTTY?: boolean;
  readonly term?: string;
  readonly unit?: ProgressUnit;
}

/** What a terminal is written while work is done step by step: each step is a time in milliseconds and how much is done then. */
function written(
  total: number,
  steps: readonly (readonly [time: number, done: number | "hide"])[],
  { isTTY = true, term, unit }: Surroundings = {},
): readonly string[] {
  let time = 0;
  const stderr = Object.assign(new Gathered(), { isTTY });
  const progress = progressOf(total, { stderr, env: { TERM: term }, now: () => time }, unit);
  for (const [at, done] of steps) {
    time = at;
    if (done === "hide") progress.hide();
    else progress.show(done);
  }
  return stderr.text.split("\r\u001b[K").slice(1);
}

describe("progress", () => {
  for (const [done, total, unit, line] of [
    [0, 8, "pieces", "[------------------------]   0 %  0/8"],
    [4, 8, "pieces", "[############------------]  50 %  4/8"],
    [8, 8, "pieces", "[########################] 100 %  8/8"],
    [999, 1000, "pieces", "[#######################-]  99 %  999/1000"],
    [9, 8, "pieces", "[########################] 100 %  9/8"],
    [500, 999, "bytes", "[############------------]  50 %  500/999 B"],
    [1_250_000, 5_000_000, "bytes", "[######------------------]  25 %  1.3/5.0 MB"],
    [0, 12_300_000_000, "bytes", "[------------------------]   0 %  0.0/12.3 GB"],
  ] as const) {
    it(`${done} of ${total} ${unit}`, () => assert.equal(progressLine(done, total, unit), line));
  }

  it("is shown to who waits longer than a second, ten times a second at most, and goes away", () => {
    const steps = [
      [0, 0],
      [999, 1],
      [1000, 2],
      [1050, 3],
      [1100, 4],
      [1200, "hide"],
      [1201, "hide"],
    ] as const;
    assert.deepEqual(written(8, steps), [progressLine(2, 8, "pieces"), progressLine(4, 8, "pieces"), ""]);
  });

  it("comes back at once after an answer was printed", () =>
    assert.equal(
      written(8, [
        [1000, 1],
        [1001, "hide"],
        [1002, 2],
      ] as const).length,
      3,
    ));

  it("of bytes says so", () =>
    assert.deepEqual(written(2_000, [[2000, 1_000]], { unit: "bytes" }), [progressLine(1_000, 2_000, "bytes")]));

  for (const [what, total, surroundings] of [
    ["of one piece", 1, {}],
    ["in a pipe", 8, { isTTY: false }],
    ["on a terminal that cannot take a line back", 8, { term: "dumb" }],
  ] as const) {
    it(`${what} is silent`, () =>
      assert.deepEqual(
        written(
          total,
          [
            [5000, 1],
            [6000, "hide"],
          ],
          surroundings,
        ),
        [],
      ));
  }
});
