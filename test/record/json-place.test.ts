import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { escapeToken, JsonPlace } from "../../src/record/json-place.js";

const DOCUMENT = { list: [{ "a/b": 1 }, null], "": "empty name", none: null, text: "x" };

describe("a place in a JSON document", () => {
  const root = new JsonPlace(DOCUMENT);

  for (const [pointer, value] of [
    ["", DOCUMENT],
    ["/list/0/a~1b", 1],
    ["/list/1", null],
    ["/", "empty name"],
    ["/text", "x"],
  ] as const) {
    it(`${JSON.stringify(pointer)} leads to its value and back`, () => {
      const place = root.resolve(pointer);
      assert.deepEqual([place?.value, place?.pointer], [value, pointer]);
    });
  }

  for (const pointer of ["text", "/list/2", "/list/01", "/list/-", "/text/0", "/none/x", "/toString", "/list/length"]) {
    it(`${pointer} leads nowhere`, () => assert.equal(root.resolve(pointer), undefined));
  }

  it("members of what is no object have no value, but a pointer", () => {
    const place = root.member("text").member("more");
    assert.deepEqual([place.value, place.pointer, place.items.length], [undefined, "/text/more", 0]);
  });

  it("what every object inherits is no member", () => assert.equal(root.member("constructor").value, undefined));

  it("names are escaped as RFC 6901 says", () => assert.equal(escapeToken("a~/b"), "a~0~1b"));
});
