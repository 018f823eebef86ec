import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readSbv } from "../../../../src/subtitle/formats/sbv/read.js";

describe("reading SBV", () => {
  it("reads times of one digit of hours and lines as they are", () => {
    const { document, findings } = readSbv(
      "0:00:01.000,0:00:03.000\r\n<i>x</i> {y}\r\n\r\n1:00:04.500,1:00:06.250\r\nNo one.\r\nCome in.",
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      document.cues.map(({ start, end, text }) => [start, end, text]),
      [
        [1000, 3000, "<i>x</i> {y}"],
        [3604500, 3606250, "No one.\nCome in."],
      ],
    );
  });
  it("takes [br] for a line end", () => {
    assert.equal(readSbv("0:00:01.000,0:00:03.000\na[br]b").document.cues[0]?.text, "a\nb");
  });
  it("tells what stands before the first cue", () => {
    const { findings } = readSbv("\nTranscript\n0:00:01.000,0:00:03.000\na");
    assert.deepEqual(
      findings.map(({ rule, params }) => [rule, params["line"]]),
      [["parse/preamble", 2]],
    );
  });
  it("keeps a text that only looks a little like a time", () => {
    assert.equal(readSbv("0:00:01.000,0:00:03.000\n10:30, not later").document.cues[0]?.text, "10:30, not later");
  });
  it("is linear in timings, blanks and colons", () => {
    for (const unit of ["0:00:01.000,0:00:02.000\n", "\n", "0:", ",", " "]) {
      const begun = performance.now();
      readSbv(`0:00:01.000,0:00:02.000\n${unit.repeat(20_000)}`);
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
