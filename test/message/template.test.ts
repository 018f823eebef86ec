import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fillTemplate, parseTemplate, templateParameters } from "../../src/message/index.js";

const CASES = [
  { sentence: "Nothing to fill.", values: {}, expected: "Nothing to fill.", names: [] },
  { sentence: "{{a}}", values: { a: "x" }, expected: "x", names: ["a"] },
  { sentence: "{{a}} and {{b}}, {{a}}", values: { a: 1, b: "two" }, expected: "1 and two, 1", names: ["a", "b", "a"] },
  { sentence: "{{ a }}", values: { a: "spaced" }, expected: "spaced", names: ["a"] },
  { sentence: "missing: {{a}}.", values: {}, expected: "missing: .", names: ["a"] },
  { sentence: "{{a}}{{b}}", values: { a: "{{b}}", b: "$t(x)" }, expected: "{{b}}$t(x)", names: ["a", "b"] },
  { sentence: "{a} {{}} {{1}}", values: {}, expected: "{a} {{}} {{1}}", names: [] },
] as const;

describe("message templates", () => {
  for (const { sentence, values, expected, names } of CASES) {
    it(`${sentence} → ${expected}`, () => {
      const template = parseTemplate(sentence);
      assert.equal(fillTemplate(template, values), expected);
      assert.deepEqual(templateParameters(template), names);
    });
  }
});
