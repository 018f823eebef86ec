import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { compareNames, parsePersonName } from "../../src/name/index.js";
import { soundKey, soundKeys } from "../../src/romanization/index.js";

const MANY = 1_000_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ["combining marks", "а" + "\u0301\u0323".repeat(MANY / 2)],
  ["a few hundred combining marks", "а" + "\u0301\u0323".repeat(190)],
  ["emoji", "😀".repeat(MANY / 2)],
  ["one endless word", "щ".repeat(MANY)],
  ["many words", "Анна ".repeat(MANY / 5)],
  ["initials", "А.".repeat(190)],
  ["brackets", "(".repeat(399)],
  ["quotation marks", '"'.repeat(399)],
  ["commas", ",".repeat(399)],
  ["lone surrogates", "\ud800 Анна \udc00"],
  ["controls", "\u0000Анна\u202e Орлова"],
  ["eight words of many readings", "sch sch sch sch sch sch sch sch"],
  ["a word of forty-eight letters", "schtschschtschschtschschtschschtschschtschschtsc"],
];

describe("hostile names", () => {
  for (const [what, text] of HOSTILE) {
    it(`${what} are answered`, () => {
      assert.equal(compareNames(text, "Анна Орлова").verdict === "same", what === "controls");
      assert.equal(compareNames(text, text).verdict, /\p{L}/u.test(text) || text.length > 400 ? "same" : "different");
      assert.equal(parsePersonName(text).raw, text);
      assert.equal(typeof soundKey(text), "string");
      assert.ok(soundKeys(text).length > 0);
    });
  }

  it("say when a text is too long to be a name", () => {
    const { reasons } = compareNames("Анна ".repeat(20), "Anna");
    assert.deepEqual(
      reasons.map(({ reason }) => reason),
      ["name/too-long"],
    );
  });
});
