import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { timedTextTime, writeTimedTextTime } from "../../../../src/subtitle/formats/dcp/timed-text-time.js";

const TICKS = { unit: "ticks" } as const;
const FRAMES = { unit: "frames", rate: 24 } as const;

describe("times of cinema timed text", () => {
  for (const [clock, text, milliseconds, fault] of [
    [TICKS, "00:00:06:000", 6000, undefined],
    [TICKS, "00:00:06:125", 6500, undefined],
    [TICKS, "01:02:03:249", 3723996, undefined],
    [TICKS, "00:00:06:250", 7000, "range"],
    [TICKS, "00:00:06.5", 6500, undefined],
    [TICKS, "00:00:06,5", 6500, "form"],
    [TICKS, "20", 80, undefined],
    [FRAMES, "00:00:00:21", 875, undefined],
    [FRAMES, " 00:00:09:05 ", 9208, undefined],
    [FRAMES, "00:00:12:24", 13000, "range"],
    [FRAMES, "00:61:00:00", 3660000, "range"],
    [FRAMES, "100:00:00:00", 360000000, undefined],
    [FRAMES, "0:00:01:00", 1000, "form"],
    [FRAMES, "00:00:01.5", 1500, "form"],
    [FRAMES, "-00:00:01:12", -1500, "form"],
    [FRAMES, "12", 500, "form"],
    [{ unit: "frames", rate: 25 }, "00:00:00:24", 960, undefined],
    [{ unit: "frames", rate: 120 }, "00:00:00:119", 992, undefined],
  ] as const) {
    it(`${JSON.stringify(text)} in ${clock.unit} is ${milliseconds} ms`, () => {
      const time = timedTextTime(text, clock);
      assert.deepEqual([time?.milliseconds, time?.fault], [milliseconds, fault]);
    });
  }

  for (const text of [
    "",
    "soon",
    "00:00",
    "00:00:0x:00",
    "00:00:01:",
    "1e3",
    "99999999999999:00:00:00",
    "0".repeat(1000),
  ]) {
    it(`${JSON.stringify(text.slice(0, 30))} is no time`, () => assert.equal(timedTextTime(text, FRAMES), undefined));
  }

  for (const [clock, milliseconds, text] of [
    [TICKS, 6002, "00:00:06:001"],
    [TICKS, 59_999, "00:01:00:000"],
    [FRAMES, 875, "00:00:00:21"],
    [FRAMES, 359_999_999, "100:00:00:00"],
    [{ unit: "frames", rate: 120 }, 42, "00:00:00:005"],
  ] as const) {
    it(`${milliseconds} ms is written ${text}`, () => assert.equal(writeTimedTextTime(milliseconds, clock), text));
  }

  it("what is written is lawful and within half a unit of what was meant", () => {
    const clocks = [TICKS, ...[24, 25, 30, 48, 60, 120].map((rate) => ({ unit: "frames", rate }) as const)];
    fc.assert(
      fc.property(fc.constantFrom(...clocks), fc.integer({ min: 0, max: 359_999_999 }), (clock, milliseconds) => {
        const time = timedTextTime(writeTimedTextTime(milliseconds, clock), clock);
        assert.equal(time?.fault, undefined);
        const half = 500 / (clock.unit === "ticks" ? 250 : clock.rate);
        assert.ok(Math.abs(time!.milliseconds - milliseconds) <= half + 0.5);
      }),
    );
  });
});
