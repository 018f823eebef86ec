import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findCountries, findFilmAdjectives, readCountries } from "../../../src/record/fields/index.js";
import { later, wordsOf } from "./stretches.js";

const COUNTRIES: readonly (readonly [text: string, codes: string])[] = [
  ["Russia 2020 120 min Russian original version", "RU"],
  ["Russland / Frankreich // Russia / France 1992", "RU FR"],
  ["Slovenija/Slovenia", "SI"],
  ["Andrei Konchalovsky, RU, 2020, VO ST FR NL", "RU"],
  ["RUS 2014 // R Andrej Kontschalowskij // B Andrej", "RU"],
  ["D 2014", "DE"],
  ["GB/F/D 2004", "GB FR DE"],
  ["DDR/ČSSR/UdSSR 1974", "DDDE CSHH SUHH"],
  ["URSS / 1927 / 66 min", "SUHH"],
  ["USSR, 1962", "SUHH"],
  ["Україна, Польща, 2021", "UA PL"],
  ["Грузия–Россия, 2019", "GE RU"],
  ["Serbia and Montenegro, 2004", "CSXX"],
  ["Trinidad and Tobago, UK", "TT GB"],
  ["Rosja, Francja 2011", "RU FR"],
  ["Rusko, Česká republika", "RU CZ"],
  ["Rep. Ceca, 2004", "CZ"],
  ["België/Nederland, 2018", "BE NL"],
  ["U.S.A.", "US"],
  ["УРСР, 1930", "UA"],
  ["ČR 2011", "CZ"],
  ["Fr.-It. / 2011", "FR IT"],
  ["It., 2011", "IT"],
  ["1968, Fr.-It., 90'", "FR IT"],
  ["PG 2011", "PG"],
];

const NONE: readonly string[] = [
  "RU OV with FR & NL subt.",
  "IN COMPETITION",
  "IT IS LATE",
  "TO BE",
  "Film Studio CZ",
  "No 5",
  "INT.FR.",
  "VO ST FR NL",
  "ZDF/NDR",
  "Russian subtitles",
  "in and as",
  "90 min, PG",
  "T. int.",
  "Fr. 20.00",
  "It. sub.",
];

describe("findCountries", () => {
  for (const [text, codes] of COUNTRIES) {
    it(text, () => {
      const found = findCountries(later(text));
      assert.equal(found.map(({ value }) => value.code).join(" "), codes);
      for (const each of found) assert.equal(wordsOf(text, each), each.value.printed);
    });
  }
  for (const text of NONE) {
    it(`${text}: none`, () => {
      assert.deepEqual(findCountries(later(text)), []);
    });
  }
});

describe("readCountries", () => {
  const asked = (text: string): string =>
    readCountries(later(text), { labelled: true })
      .map(({ value }) => value.code)
      .join(" ");
  it("takes codes and adjectives where a label asks for countries", () => {
    assert.equal(asked("RU"), "RU");
    assert.equal(asked("russe"), "RU");
    assert.equal(asked("USA/GB"), "US GB");
  });
  it("takes nothing but lists of countries otherwise", () => {
    assert.deepEqual(readCountries(later("Georgia Jones")), []);
    assert.deepEqual(readCountries(later("russe")), []);
    assert.equal(readCountries(later("Romania–Germany–France")).length, 3);
  });
});

describe("findFilmAdjectives", () => {
  it("needs a word for a film beside the adjective", () => {
    assert.equal(findFilmAdjectives(later("советский фильм 1962"))[0]?.value.code, "SUHH");
    assert.equal(findFilmAdjectives(later("ein russischer Spielfilm"))[0]?.value.code, "RU");
    assert.deepEqual(findFilmAdjectives(later("Russian subtitles")), []);
  });
});
