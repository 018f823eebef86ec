import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { jsonTexts } from "../../src/cli/input/json-texts.js";

const ROWS: readonly (readonly [text: string, values: readonly unknown[] | undefined])[] = [
  ["{}", [{}]],
  ['\ufeff {"a": 1}\n', [{ a: 1 }]],
  ['{"a":1}\n{"a":2}\n\n[3]', [{ a: 1 }, { a: 2 }, [3]]],
  ['{"a":"}\\"{"}{"b":[{}]}', [{ a: '}"{' }, { b: [{}] }]],
  ["", undefined],
  [" \n", undefined],
  ["{", undefined],
  ["{}}", undefined],
  ["{} x", undefined],
  ['{"a": nul}', undefined],
  ['{"a": "', undefined],
  ["plain text", undefined],
];

describe("JSON texts one after the other", () => {
  for (const [text, values] of ROWS) {
    it(JSON.stringify(text), () => assert.deepEqual(jsonTexts(text), values));
  }

  it("are many without slowing down, and deep without failing", () => {
    assert.equal(jsonTexts("{}".repeat(100_000))?.length, 100_000);
    assert.equal(jsonTexts("[".repeat(1_000_000)), undefined);
  });
});
