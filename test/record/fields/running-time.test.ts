import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { findRunningTimes } from "../../../src/record/fields/index.js";
import { assertInside, later, wordsOf } from "./stretches.js";

const TIMES: readonly (readonly [text: string, iso: string, words?: string])[] = [
  ["120 min", "PT120M"],
  ["82 minutes", "PT82M"],
  ["56mn", "PT56M"],
  ["89mins", "PT89M"],
  ["105 мин.", "PT105M", "105 мин"],
  ["78 хв", "PT78M"],
  ["95 MIN", "PT95M"],
  ["137min", "PT137M"],
  ["120'", "PT120M"],
  ["141’", "PT141M"],
  ["130′", "PT130M"],
  ["1h13", "PT73M"],
  ["2h21min", "PT141M"],
  ["1h 39'", "PT99M"],
  ["1u38", "PT98M"],
  ["1 ч. 47 мин.", "PT107M", "1 ч. 47 мин"],
  ["2 Std. 5 Min.", "PT125M", "2 Std. 5 Min"],
  ["1 godz. 45 min", "PT105M"],
  ["6'30''", "PT6M30S"],
  ["6′30″", "PT6M30S"],
  ["2 hours 10 minutes (approx.)", "PT130M"],
  ["Length (min): 137", "PT137M", "137"],
  ["Duration: 89", "PT89M", "89"],
  ["TRT: 01:12:30", "PT72M30S", "01:12:30"],
  ["RUS 2014/141 Min", "PT141M", "141 Min"],
  ["2009,96 min", "PT96M", "96 min"],
  ["120 minThe film", "PT120M", "120 min"],
  ["Elena Ljadowa, ab 12, 141 min", "PT141M", "141 min"],
];

const NO_TIMES: readonly string[] = [
  "FSK 12",
  "ab 12",
  "12+",
  "(15)",
  "1:1.85",
  "24 fps",
  "Saal 3",
  "19:30",
  "11:15",
  "20H00",
  "20u30",
  "9h30",
  "18.00/20.30",
  "34. Ausgabe",
  "$12",
  "‘Cargo 200’",
  "'Cargo 200'",
  "the 1920's",
  "in '68",
  "15 Min. Pause",
  "5 minutes walk",
  "first 10 minutes",
  "52/90 min",
  "16 mm",
  "35mm",
  "2450 m",
  "in 24 hours",
  "5.0/5",
];

const LABELLED: readonly (readonly [string, string])[] = [
  ["137", "PT137M"],
  ["1:47", "PT107M"],
  ["01:47:00", "PT107M"],
  ["98:30", "PT98M30S"],
  ["ca. 95", "PT95M"],
];

describe("findRunningTimes", () => {
  for (const [text, iso, words = text] of TIMES) {
    it(text, () => {
      const [found, ...others] = findRunningTimes(later(text));
      assert.equal(found?.value.iso, iso);
      assert.equal(wordsOf(text, found), words);
      assert.equal(found.value.printed, words);
      assert.deepEqual(others, []);
    });
  }
  for (const text of NO_TIMES) {
    it(`${text} is none`, () => {
      assert.deepEqual(findRunningTimes(later(text)), []);
    });
  }
  for (const [text, iso] of LABELLED) {
    it(`${text} behind a label`, () => {
      assert.equal(findRunningTimes(later(text), { labelled: true })[0]?.value.iso, iso);
      assert.deepEqual(
        findRunningTimes(later(text)).filter(({ value }) => !/^\d\d:\d\d:\d\d$/u.test(value.printed ?? "")),
        [],
      );
    });
  }
  it("notes what is approximate", () => {
    for (const text of ["ca. 90 Min.", "approx. 90 minutes", "90 min (approx.)", "около 90 мин"]) {
      assert.equal(findRunningTimes(later(text))[0]?.value.approximate, true, text);
    }
    assert.equal(findRunningTimes(later("90 min"))[0]?.value.approximate, undefined);
  });
  it("points inside whatever is given", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9hmin'’:., /()абчмин]{0,40}$/u), (text) =>
        assertInside(later(text), findRunningTimes(later(text))),
      ),
    );
  });
});
