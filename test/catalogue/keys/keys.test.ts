import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { foldKey, neutralKey, sortedWords, surnameKeys, titleParts } from "../../../src/catalogue/keys/index.js";
import { romanize } from "../../../src/romanization/index.js";

const SCHEMES = [
  "alalc-rus-Cyrl-Latn-2012",
  "alalc-rus-Cyrl-Latn-2012-ascii",
  "bgnpcgn-rus-Cyrl-Latn-1947",
  "din-rus-Cyrl-Latn-1460-1982",
  "gost-rus-Cyrl-Latn-7.79-2000-B",
  "icao-rus-Cyrl-Latn-9303",
  "iso-rus-Cyrl-Latn-r9-1968",
  "scientific-rus-Cyrl-Latn",
  "wikipedia-rus-Cyrl-Latn",
] as const;

describe("keys of a catalogue", () => {
  const SAME_NEUTRAL: readonly (readonly string[])[] = [
    ["Кремень", "Kremen'", "KREMEN", "Kremenʹ"],
    ["День шахтёра", "Den shakhtyora", "Den' šachtëra", "Den’ shakhtera"],
    ["Щука", "Shchuka", "Ščuka", "Schuka"],
    ["Журавли", "Zhuravli", "Žuravli"],
    ["Тишь", "Tish", "Tiš"],
    ["Көк қайық", "Kok kaiyk"],
    ["Үй", "Uy", "Üy"],
    ["Љубав и џеп", "Ljubav i džep"],
    ["Ђаво", "Djavo"],
    ["თეთრი ქარავანი", "Tetri karavani"],
    ["შავი ჭა", "Shavi cha"],
    ["Կարմիր տուն", "Karmir tun"],
  ];
  for (const [first = "", ...others] of SAME_NEUTRAL) {
    for (const other of others) {
      it(`${first} and ${other} have one neutral key`, () => {
        assert.equal(neutralKey(other), neutralKey(first));
      });
    }
  }

  it("is one key for a title and for its romanizations in nine schemes", () => {
    for (const id of SCHEMES) {
      for (const title of ["Кремень", "Чайка", "Щедрый вечер", "Дети и ёлка", "Цветы вьюги", "Объезд"]) {
        assert.equal(neutralKey(romanize(title, id).text), neutralKey(title), `${id} ${title}`);
      }
    }
  });

  for (const title of ["!!!", "…", "🎬", "M", "12", "8½", "東京", "[REC]", "WALL·E"]) {
    it(`${title} has keys`, () => {
      assert.notEqual(foldKey(title), "");
      assert.notEqual(neutralKey(title), "");
    });
  }

  it("never leaves a text that says something without a key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        fc.pre(text.trim() !== "");
        return neutralKey(text) !== "";
      }),
    );
  });

  it("puts words in order", () => {
    assert.equal(sortedWords("long day the"), sortedWords("the long day"));
    assert.notEqual(sortedWords("long day"), sortedWords("long night"));
  });

  const PARTS: Readonly<Record<string, readonly string[]>> = {
    "Кремень / Flint": ["Кремень", "Flint"],
    "Flint aka Hard-Hearted": ["Flint", "Hard-Hearted"],
    "Flint (Kremen)": ["Flint", "Kremen"],
    "Кремень – Flint": ["Кремень", "Flint"],
    "Flint – The Return": [],
    "Either/Or": [],
    "(untitled)": [],
    Alpakawa: [],
  };
  for (const [title, parts] of Object.entries(PARTS)) {
    it(`${title} is made of ${parts.join(" and ") || "one title"}`, () => {
      assert.deepEqual(titleParts(title), parts);
    });
  }

  it("takes no quadratic time over brackets, slashes and blanks", () => {
    const hostile = ["(".repeat(900), " / ".repeat(300), `${" ".repeat(900)})`, ", ".repeat(400)];
    const start = performance.now();
    for (const text of hostile) for (let turn = 0; turn < 20; turn++) titleParts(text).map(neutralKey);
    assert.ok(performance.now() - start < 2000);
  });

  const ONE_SURNAME: readonly (readonly [string, string])[] = [
    ["Уильям Уайлер", "William Wyler"],
    ["Хаяо Миядзаки", "Hayao Miyazaki"],
    ["А. Мизгирев", "Aleksey Mizgiryov"],
    ["Wyler, William", "William Wyler"],
    ["Robert Downey Jr.", "Robert Downey"],
    ["Питер Джексон", "Peter Jackson"],
    ["Джерри Цукер", "Jerry Zucker"],
    ["Жан-Жак Анно", "Jean-Jacques Annaud"],
    ["Макото Синкай", "Makoto Shinkai"],
    ["Роберто Бениньи", "Roberto Benigni"],
    ["Клайд Джероними", "Clyde Geronimi"],
    ["Терри Гиллиам", "Terry Gilliam"],
    ["Уэс Андерсон", "Wes Anderson"],
    ["Григорий Вихров", "Grigori Wichrow"],
    ["გიორგი მაისურაძე", "Giorgi Maisuradze"],
    ["Հակոբ Մանուկյան", "Hakob Manukyan"],
  ];
  for (const [a, b] of ONE_SURNAME) {
    it(`${a} is looked for where ${b} is`, () => {
      assert.ok(surnameKeys(a).some((key) => surnameKeys(b).includes(key)));
      assert.ok(!surnameKeys(a).includes(""));
    });
  }

  it("has no surname where there are no letters", () => {
    assert.deepEqual(surnameKeys("..."), []);
  });

  const OTHER_SURNAMES: readonly (readonly [string, string])[] = [
    ["Nina Orlova", "Nina Petrova"],
    ["Жан-Жак Анно", "Anna Hahn"],
    ["William Wyler", "Billy Wilder"],
  ];
  for (const [a, b] of OTHER_SURNAMES) {
    it(`${a} is not looked for where ${b} is`, () => {
      assert.ok(!surnameKeys(a).some((key) => surnameKeys(b).includes(key)));
    });
  }

  it("takes any name, and no quadratic time", () => {
    for (const name of ["", "Oz", "ч", "a".repeat(100_000), "дж".repeat(50_000), "cg".repeat(50_000), "\ud800"]) {
      assert.ok(surnameKeys(name).length <= 2);
    }
  });
});
