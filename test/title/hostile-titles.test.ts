import { describe, it } from "mocha";
import assert from "node:assert/strict";
import { parseTitle, relateTitles, sortTitle, titleKey } from "../../src/title/index.js";

const SIZE = 1_000_000;
const UNITS: readonly string[] = [
  "a",
  "я",
  "a-",
  "a.",
  "a*",
  "\u0301",
  "й\u0306",
  "😀",
  "\u{1f468}\u200d",
  "\ud83d",
  "\udc00\ud800",
  "'",
  "l'",
  "(",
  ")",
  "()",
  ") (",
  "[",
  "«",
  "»",
  '"',
  " / ",
  " – ",
  "/",
  "=",
  ", the",
  ", ",
  " ",
  "\n",
  "ii ",
  "part 2 ",
  "twenty six ",
  "and a half ",
  "the ",
  "1 ",
  "½",
  "aka ",
  "Кремень Kremen ",
  "день ночь ",
  "ß",
  "ａ",
];

describe("a megabyte of anything is answered", function () {
  this.timeout(60_000);
  for (const unit of UNITS) {
    it(JSON.stringify(unit), () => {
      const text = unit.repeat(Math.ceil(SIZE / unit.length));
      assert.equal(typeof titleKey(text), "string");
      assert.equal(typeof sortTitle(text, "nl"), "string");
      assert.ok(parseTitle(text).titles.length <= 8);
      assert.ok(relateTitles({ text }, { text: "Кремень" }).score <= 1);
      assert.equal(relateTitles({ text: "Flint", language: "en" }, { text }).relation, "unrelated");
    });
  }

  it("a bracket in a bracket, half a million deep", () => {
    const text = `Kremen ${"(".repeat(SIZE / 2)}${")".repeat(SIZE / 2)}`;
    assert.ok(parseTitle(text).titles.length > 0);
  });
});
