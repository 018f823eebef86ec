import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { countryLevel } from "../../../src/catalogue/evidence/country-level.js";
import { AskedDirectors } from "../../../src/catalogue/evidence/director-level.js";
import { KeyedTitle } from "../../../src/catalogue/evidence/keyed-title.js";
import { runtimeLevel } from "../../../src/catalogue/evidence/runtime-level.js";
import { titleLevel } from "../../../src/catalogue/evidence/title-level.js";
import { AskedTitles } from "../../../src/catalogue/evidence/title-match.js";
import { yearLevel } from "../../../src/catalogue/evidence/year-level.js";

const level = (a: string, b: string): string => titleLevel(new KeyedTitle(a), new KeyedTitle(b));

const TITLES: readonly (readonly [a: string, b: string, level: string])[] = [
  ["The Salt Ferry", "the salt ferry", "exact"],
  ["The Salt Ferry", "Salt Ferry, The", "exact"],
  ["Crème brûlée at Dawn", "CREME BRULEE AT DAWN", "exact"],
  ["Night Tram II", "Night Tram 2", "exact"],
  ["WALL·E", "WALL-E", "exact"],
  ["8½", "8 1/2", "exact"],
  ["!!!", "!!!", "exact"],
  ["Соляной паром", "Solyanoy parom", "romanization"],
  ["Соляной паром", "Solianoi parom", "romanization"],
  ["Жених", "Ženich", "romanization"],
  ["Hushed Harbour Lights", "Hushed Harbuor Lights", "close"],
  ["Ferryman of the Salt", "Salt of the Ferryman", "close"],
  ["Good Night Tram", "Goodnight Tram", "close"],
  ["the Ferry Hire", "Hire the Ferry", "close"],
  ["Lanterns", "Lantrens", "similar"],
  ["The Long Orchard", "Teh Long Orchadr", "similar"],
  ["The Salt Ferry", "The Salt Ferry: A Winter Crossing", "part"],
  ["A Winter Crossing", "The Salt Ferry: A Winter Crossing", "part"],
  ["Winter", "The Salt Ferry: A Winter Crossing", "none"],
  ["Lark", "Larks", "weak"],
  ["Wixldwithc", "Wildwitch", "weak"],
  ["Fvei Trams", "Five Trams", "weak"],
  ["The Salt Ferry", "An Orchard in Flames", "none"],
  ["Carter", "Carver", "weak"],
  // Numbers lower the level by two.
  ["Night Tram 2", "Night Tram 3", "weak"],
  ["Night Tram", "Night Tram 2", "weak"],
  ["Hushed Harbour Lights 2", "Hushed Harbour Lights 3", "part"],
  ["Orchard 1999", "Orchard", "none"],
];

describe("evidence of titles", () => {
  for (const [a, b, expected] of TITLES) {
    it(`${a} and ${b}: ${expected}`, () => {
      assert.equal(level(a, b), expected);
      assert.equal(level(b, a), expected);
    });
  }

  it("is exact for any title and itself", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => level(text, text) === "exact"));
  });

  it("does not depend on which side asks", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (a, b) => level(a, b) === level(b, a),
      ),
    );
  });

  it("takes bounded time", () => {
    const [a, b] = ["ferry ".repeat(5000), "freyr ".repeat(5000)];
    const start = performance.now();
    level(a, b);
    assert.ok(performance.now() - start < 500);
  });

  const DOUBLE: readonly (readonly [asked: readonly string[], found: readonly string[], level: string])[] = [
    [["СОЛЯНОЙ ПАРОМ / The Salt Ferry"], ["The Salt Ferry"], "exact"],
    [["The Salt Ferry"], ["Solyanoy parom / The Salt Ferry"], "exact"],
    [["An Orchard", "Соляной паром"], ["Salt Ferry", "Solyanoy parom"], "romanization"],
    [["The Salt Ferry (1987)"], ["1987"], "part"],
    [["The Salt Ferry (1987)"], ["The Salt Ferry"], "exact"],
    [["1987 / The Salt Ferry"], ["1987"], "exact"],
    [["An Orchard"], ["The Salt Ferry", "Solyanoy parom"], "none"],
  ];

  for (const [asked, found, expected] of DOUBLE) {
    it(`${asked.join(" + ")} against ${found.join(" + ")}: ${expected}`, () => {
      const match = new AskedTitles(asked.map((text) => ({ text }))).compare(found.map((text) => ({ text })));
      assert.equal(match?.level, expected);
    });
  }

  const ARTICLES: readonly (readonly [a: string, b: string, apart: boolean])[] = [
    ["The Ferry", "Ferry", true],
    ["A Ferry", "FERRY", true],
    ["Ferry, The", "Ferry", true],
    ["Ferry [The]", "Ferry", true],
    ["L’Écluse", "Ecluse", true],
    ["Écluse, L'", "Écluse", true],
    ["Das Feuerschiff", "Feuerschiff", true],
    ["The Parom", "Паром", true],
    ["The Ferry", "the ferry", false],
    ["The Ferry", "Ferry, The", false],
    ["The Ferry", "A Ferry", false],
    ["Ferry", "FERRY", false],
    ["Ferry, Then", "Ferry Then", false],
    ["The Salt Ferry", "Salt Ferry", false],
    ["The Ferry", "Quay", false],
  ];

  for (const [a, b, apart] of ARTICLES) {
    it(`${a} and ${b}: ${apart ? "only one has an article, beside one word" : "nothing of the kind"}`, () => {
      const compared = (asked: string, found: string): boolean | undefined =>
        new AskedTitles([{ text: asked }]).compare([{ text: found }])?.articleApart;
      assert.equal(compared(a, b), apart);
      assert.equal(compared(b, a), apart);
    });
  }

  it("prefers of equal titles those that agree in their article", () => {
    for (const found of [
      ["Ferry", "The Ferry"],
      ["The Ferry", "Ferry"],
    ]) {
      const match = new AskedTitles([{ text: "The Ferry" }]).compare(found.map((text) => ({ text })));
      assert.deepEqual([match?.b, match?.articleApart], ["The Ferry", false]);
    }
    const asked = new AskedTitles([{ text: "The Ferryman" }, { text: "Lark" }]);
    assert.equal(asked.compare([{ text: "Ferryman" }, { text: "Lark" }])?.b, "Lark");
  });

  it("names the titles as they are written", () => {
    const match = new AskedTitles([{ text: "СОЛЯНОЙ ПАРОМ / The Salt Ferry" }]).compare([{ text: "The Salt Ferry" }]);
    assert.deepEqual([match?.a, match?.b], ["СОЛЯНОЙ ПАРОМ / The Salt Ferry", "The Salt Ferry"]);
  });

  it("is absent where a side has no title", () => {
    assert.equal(new AskedTitles([]).compare([{ text: "Lark" }]), undefined);
    assert.equal(new AskedTitles([{ text: "Lark" }]).compare([]), undefined);
  });
});

const YEARS: readonly (readonly [a: number | undefined, b: number | undefined, level: string | undefined])[] = [
  [2007, 2007, "same"],
  [2007, 2008, "adjacent"],
  [2008, 2006, "near"],
  [2007, 2010, "far"],
  [2014, 1987, "far"],
  [undefined, 2007, undefined],
  [2007, undefined, undefined],
];

describe("evidence of years", () => {
  for (const [a, b, expected] of YEARS) {
    it(`${a} and ${b}: ${expected}`, () => assert.equal(yearLevel(a, b), expected));
  }
});

const RUNTIMES: readonly (readonly [a: number | undefined, b: number | undefined, level: string | undefined])[] = [
  [82, 82, "same"],
  [121, 120, "same"],
  [82, 84, "close"],
  [82, 85, "close"],
  [82, 86, "near"],
  [100, 106, "near"],
  // 200 minutes of film are 192 on television.
  [200, 192, "near"],
  [192, 200, "near"],
  [192, 205, "off"],
  [90, 100, "off"],
  [90, 105, "off"],
  [90, 106, "far"],
  [0, 90, undefined],
  [90, undefined, undefined],
  [undefined, undefined, undefined],
];

describe("evidence of running times", () => {
  for (const [a, b, expected] of RUNTIMES) {
    it(`${a} and ${b} minutes: ${expected}`, () => assert.equal(runtimeLevel(a, b), expected));
  }
});

const DIRECTORS: readonly (readonly [a: readonly string[], b: readonly string[], level: string | undefined])[] = [
  [["Ada Ferryman"], ["ADA FERRYMAN"], "same"],
  [["Анна Паромова"], ["Anna Paromova"], "same"],
  [["A. Paromova"], ["Anna Paromova"], "same"],
  [["Ada Ferryman", "Anna Paromova"], ["Boris Sadov", "Anna Paromova", "Carl Tram"], "same"],
  [["Паромова"], ["Anna Paromova"], "possible"],
  [["Паромова", "Ada Ferryman"], ["Boris Sadov", "Anna Paromova"], "possible"],
  [["Anton Manskoy"], ["Anna Paromova"], "different"],
  [["Anna Paromova"], ["Anton Paromov"], "different"],
  [[], ["Anna Paromova"], undefined],
  [["Anna Paromova"], [], undefined],
];

describe("evidence of directors", () => {
  for (const [a, b, expected] of DIRECTORS) {
    it(`${a.join(", ")} and ${b.join(", ")}: ${expected}`, () => {
      assert.equal(new AskedDirectors(a).compare(b)?.level, expected);
      assert.equal(new AskedDirectors(b).compare(a)?.level, expected);
    });
  }
});

const COUNTRIES: readonly (readonly [
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  level: string | undefined,
])[] = [
  [["RU"], ["RU"], "same"],
  [["fr", "BE"], ["LU", "FR"], "same"],
  [["RU"], ["SUHH"], "same"],
  [["FR"], ["SUHH"], "different"],
  [[], ["RU"], undefined],
  [undefined, ["RU"], undefined],
];

describe("evidence of countries", () => {
  for (const [a, b, expected] of COUNTRIES) {
    it(`${a?.join()} and ${b?.join()}: ${expected}`, () => assert.equal(countryLevel(a, b), expected));
  }
});
