import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readLrc } from "../../../../src/subtitle/formats/lrc/read.js";

type Row = readonly [start: number, end: number | null, text: string];

const FILES: readonly (readonly [what: string, text: string, cues: readonly Row[]])[] = [
  [
    "a line lasts to the next",
    "[ti:x]\n[00:01.00]a\n[00:03.50]b\n",
    [
      [1000, 3500, "a"],
      [3500, null, "b"],
    ],
  ],
  [
    "repeated marks are sorted",
    "[00:10.00][00:01.00]a\n[00:05.00]b\n",
    [
      [1000, 5000, "a"],
      [5000, 10000, "b"],
      [10000, null, "a"],
    ],
  ],
  [
    "a mark without words ends a line",
    "[00:01.00]a\n[00:02.00]\n[00:05.00]b\n",
    [
      [1000, 2000, "a"],
      [5000, null, "b"],
    ],
  ],
  [
    "two lines at one time",
    "[00:01.00]a\n[00:01.00]b\n[00:02.00]c\n",
    [
      [1000, 2000, "a"],
      [1000, 2000, "b"],
      [2000, null, "c"],
    ],
  ],
  [
    "sooner by an offset",
    "[offset:+500]\n[00:01.00]a\n[00:02.00]b\n",
    [
      [500, 1500, "a"],
      [1500, null, "b"],
    ],
  ],
  ["marks of single words", "[00:01.00]<00:01.00> one <00:01.50> two\n", [[1000, null, "one two"]]],
  [
    "no fraction, thousandths, a colon",
    "[00:01]a\n[00:02.125]b\n[00:03:50]c\n",
    [
      [1000, 2125, "a"],
      [2125, 3500, "b"],
      [3500, null, "c"],
    ],
  ],
  ["hours", "[01:00:02.50]a\n", [[3602500, null, "a"]]],
  ["more than 59 minutes", "[61:00.00]a\n", [[3660000, null, "a"]]],
];

describe("reading LRC", () => {
  for (const [what, text, cues] of FILES) {
    it(`${what}`, () => {
      const { document, findings } = readLrc(text);
      assert.deepEqual(
        document.cues.map((cue) => [cue.start, cue.end, cue.text]),
        cues,
      );
      assert.deepEqual(findings, []);
    });
  }
  it("keeps the tags and the language", () => {
    const { meta, language } = readLrc("[ar: Mira Tal]\n[la:de]\n[00:01.00]a").document;
    assert.deepEqual([meta["ar"], language], ["Mira Tal", "de"]);
  });
  it("tells what is no line of a song", () => {
    const { findings } = readLrc("[00:01.00]a\nlost words\n[0x:02.00]b\n[00:-3]c\n");
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["parse/line-unreadable", "parse/line-unreadable", "parse/time-unreadable"],
    );
    assert.equal(findings[2]?.params["lost"], "c");
  });
  it("is linear in marks", () => {
    for (const unit of ["[00:01.00]", "[", "<", "[00:01.00", " "]) {
      const begun = performance.now();
      readLrc(`[00:02.00]${unit.repeat(100_000)}x`);
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
