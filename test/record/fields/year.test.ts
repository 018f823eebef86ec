import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findYears } from "../../../src/record/fields/index.js";
import { later, wordsOf } from "./stretches.js";

const YEARS: readonly (readonly [text: string, year: number, words?: string])[] = [
  ["Russia 2020 120 min", 2020],
  ["2009, Russia, 96 min.", 2009],
  ["Cargo 200 2007", 2007],
  ["RUS 2014/141 Min", 2014],
  ["Год: 2016", 2016],
  ["(2009 год)", 2009],
  ["Russland2014", 2014],
  ["2018/19", 2019, "2018/19"],
  ["2018–2020", 2020, "2018–2020"],
  ["DEFA 1974, 2000 m", 1974],
  ["2001: A Space Odyssey", 2001],
];

const NO_YEARS: readonly string[] = [
  "V’17: OCTOBER 19 – NOVEMBER 2, 2017",
  "Screened as part of NZIFF 2008",
  "European Panorama 2008",
  "Restored in 2015 from",
  "© 2007",
  "(c) 2009",
  "a story set in 1962",
  "в 1962 году",
  "(1974- )",
  "(1937–2020)",
  "the 1990s",
  "1960er Jahre",
  "Prize, Festival 2014",
  "$2000",
  "11/19/2021",
  "2020.05.12",
  "Kinostart 2014",
  "seit 2004",
];

describe("findYears", () => {
  for (const [text, year, words = String(year)] of YEARS) {
    it(text, () => {
      const found = findYears(later(text));
      assert.deepEqual(
        found.map(({ value }) => value),
        [year],
      );
      assert.equal(wordsOf(text, found[0]!), words);
    });
  }
  for (const text of NO_YEARS) {
    it(`${text}: none of the film`, () => {
      assert.deepEqual(findYears(later(text)), []);
    });
  }
});
