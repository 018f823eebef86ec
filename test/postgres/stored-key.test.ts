import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { tablesMark } from "../../src/catalogue/stores/postgres/tables-mark.js";
import { storedKey, storedText } from "../../src/catalogue/stores/postgres/stored-key.js";

describe("a text as a column holds it", () => {
  const TEXTS: readonly (readonly [text: string, stored: string])[] = [
    ["Соляной паром", "Соляной паром"],
    ["🦊🎞️", "🦊🎞️"],
    ["a\u0000b\u0000", "a\ufffdb\ufffd"],
    ["a\ud83e", "a\ufffd"],
    ["\udd8ab", "\ufffdb"],
    ["\ud83e\ud83e\udd8a", "\ufffd🦊"],
    ["", ""],
  ];
  for (const [text, stored] of TEXTS) {
    it(JSON.stringify(text), () => assert.equal(storedText(text), stored));
  }

  it("is one that PostgreSQL takes, and itself when it is stored again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const stored = storedText(text);
        assert.equal(Buffer.from(stored, "utf8").toString("utf8"), stored);
        assert.ok(!stored.includes("\u0000"));
        assert.equal(storedText(stored), stored);
      }),
    );
  });
});

describe("a key as a column holds it", () => {
  it("is the key where it is not very long", () => {
    assert.equal(storedKey("salt feri"), "salt feri");
    assert.equal(storedKey("щ".repeat(160)), "щ".repeat(160));
  });

  it("fits into an index however long it is, and differs where the key does", () => {
    const long = "the endles coridor ".repeat(1000);
    const [one, other] = [storedKey(`${long}dor`), storedKey(`${long}vindov`)];
    assert.notEqual(one, other);
    assert.equal(one, storedKey(`${long}dor`));
    assert.ok(one.startsWith(long.slice(0, 160)));
    for (const letter of ["a", "щ", "海", "🦊"]) {
      assert.ok(Buffer.byteLength(storedKey(letter.repeat(10_000))) < 1000);
    }
  });
});

describe("the mark of the keys", () => {
  it("is the same each time, and fits into a word", () => {
    assert.equal(tablesMark(), tablesMark());
    assert.match(tablesMark(), /^\d+-[0-9a-z]+$/);
  });
});
