import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { titleKey, titleNumbers } from "../../src/title/index.js";
import { readJson } from "../language/data-file.js";

const KEYS: readonly (readonly [title: string, key: string, language?: string])[] = [
  ["KREMEN'", "kremen"],
  ["Кремень", "кремень"],
  ["День шахтёра", "день шахтера"],
  ["Влади́мир", "владимир"],
  ["Чайка й ґанок", "чайка й ґанок"],
  ["The Miner’s Day", "miners day"],
  ['"Miner\'s day"', "miners day"],
  ["Postman's White Nights, The", "postmans white nights"],
  ["Jour du mineur (Le)", "jour du mineur"],
  ["Argent (L')", "argent"],
  ["Kremen (On)", "kremen on"],
  ["Matrix, The (1999)", "matrix 1999"],
  ["L'Avventura", "avventura"],
  ["L’Argent", "argent", "fr"],
  ["Un prophète", "prophete", "fr"],
  ["'s Nachts", "nachts", "nl"],
  ["'t Schaep", "schaep", "nl"],
  ["Homer & Eddie", "homer and eddie"],
  ["Homer und Eddie", "homer and eddie"],
  ["Jan en Piet", "jan and piet", "nl"],
  ["L'homme en noir", "homme en noir", "fr"],
  ["Любовь и голуби", "любовь and голуби"],
  ["Любовь & голуби", "любовь and голуби"],
  ["Face/Off", "face off"],
  ["8½", "8 ½"],
  ["9½ Weeks", "9 ½ weeks"],
  ["Nine and a Half Weeks", "9 ½ weeks", "en"],
  ["M*A*S*H", "mash"],
  ["S.W.A.T.", "swat"],
  ["WALL·E", "walle"],
  ["X-Men", "xmen"],
  ["The A-Team", "ateam"],
  ["T-34", "t34"],
  ["[REC]²", "rec 2"],
  ["Alien³", "alien 3"],
  ["Rocky IV", "rocky 4"],
  ["Rocky Ⅳ", "rocky 4"],
  ["Kill Bill: Vol. 2", "kill bill 2"],
  ["Godfather: Part II, The", "godfather 2"],
  ["9-я рота", "9 рота"],
  ["The 9th Company", "9 company"],
  ["I ♥ Huckabees", "i ♥ huckabees"],
  ["ＫＲＥＭＥＮ", "kremen"],
  ["Straße", "strasse"],
  ["Œuvre", "oeuvre"],
  ["№ 17", "no 17"],
];

/** What must not be taken off or read as a number. */
const LEFT_ALONE: readonly (readonly [title: string, key: string, language?: string])[] = [
  ["Die Hard", "die hard"],
  ["La La Land", "la la land"],
  ["The The", "the the"],
  ["The", "the"],
  ["A", "a"],
  ["I, Robot", "i robot"],
  ["You and I", "you and i", "en"],
  ["V for Vendetta", "v for vendetta"],
  ["Civil Mix", "civil mix"],
  ["The Elf", "elf"],
  ["Love, etc.", "love etc"],
  ["L.A. Confidential", "l a confidential"],
  ["E.T.", "e t"],
  ["Catch-22", "catch 22"],
  ["L'un et l'autre", "lun and lautre", "fr"],
  ["The Second Mother", "second mother"],
  ["Se7en", "se7en"],
  ["3D", "3d"],
  ["Den shakhtera", "den shakhtera"],
  ["А зори здесь тихие", "а зори здесь тихие"],
];

describe("title keys", () => {
  for (const [title, key, language] of [...KEYS, ...LEFT_ALONE]) {
    it(`${title}${language === undefined ? "" : ` (${language})`} is ${key}`, () => {
      assert.equal(titleKey(title, language), key);
    });
  }

  it("a language may have a region or script", () => assert.equal(titleKey("L'Argent", "fr-BE"), "argent"));

  it("of what folds to nothing are the text itself", () => {
    for (const title of ["!!!", "…", "?", "( )", "\ud83d"]) assert.equal(titleKey(title), title);
    assert.equal(titleKey("  "), "");
    assert.equal(titleKey("😀  😀"), "😀 😀");
  });

  it("hold the samples of the numerals", () => {
    const { samples } = readJson<{ samples: readonly { language: string; title: string; key: string }[] }>(
      "data/titles/numerals.json",
    );
    for (const { language, title, key } of samples) assert.equal(titleKey(title, language), key, title);
  });
});

describe("numbers of a title", () => {
  const NUMBERS: readonly (readonly [title: string, numbers: readonly string[], language?: string])[] = [
    ["Brother", []],
    ["Brother 2", ["2"]],
    ["Brother II", ["2"]],
    ["Брат. Часть вторая", ["2"], "ru"],
    ["8½", ["8", "½"]],
    ["Fahrenheit 9/11", ["9", "11"]],
    ["2001: A Space Odyssey", ["2001"]],
    ["007", ["7"]],
    ["Twelve Angry Men", ["12"], "en"],
    ["Se7en", []],
  ];
  for (const [title, numbers, language] of NUMBERS) {
    it(`${title}: ${numbers.join(", ") || "none"}`, () => assert.deepEqual(titleNumbers(title, language), numbers));
  }
});
