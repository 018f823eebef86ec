import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareRunningTimes, explainRunningTimes } from "../../../src/record/compare/running-times.js";

describe("running times of one film", () => {
  for (const [a, b, verdict] of [
    [120, 120, "rounding"],
    [120, 121, "rounding"],
    [121, 116, "frame-rate"],
    [120, 116, "frame-rate"],
    [90, 87, "frame-rate"],
    [137, 130, "other-cut"],
    [98, 107, "other-cut"],
    [20, 95, "contradiction"],
    [95, 190, "contradiction"],
  ] as const) {
    it(`${a} against ${b} minutes: ${verdict}`, () => {
      assert.equal(compareRunningTimes(a * 60, b * 60), verdict);
      assert.equal(compareRunningTimes(b * 60, a * 60), verdict);
    });
  }

  for (const [minutes, verdict] of [
    [[120, 121, 116], "frame-rate"],
    [[90, 89, 90], "rounding"],
    [[137, 135, 120], "other-cut"],
    [[98], "rounding"],
    [[], "rounding"],
  ] as const) {
    it(`${minutes.join(", ")} minutes: ${verdict}`, () =>
      assert.equal(explainRunningTimes(minutes.map((length) => length * 60)), verdict));
  }
});
