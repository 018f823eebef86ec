import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cueMarkup } from "../../src/subtitle/index.js";

describe("markup of a cue", () => {
  it("escapes text without runs", () => assert.equal(cueMarkup({ text: "a < b & c > d" }), "a &lt; b &amp; c &gt; d"));
  it("writes i, b and u, and nothing else", () => {
    const runs = [
      { text: "A", italic: true as const },
      { text: "B\n", italic: true as const, bold: true as const, colour: "red" },
      { text: "<", underline: true as const, voice: "x" },
      { text: "d" },
    ];
    assert.equal(cueMarkup({ text: "AB\n<d", runs }), "<i>A<b>B\n</b></i><u>&lt;</u>d");
  });
});
