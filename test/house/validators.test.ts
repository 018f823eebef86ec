import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/project-root.js";
import { answerValidators } from "../generated/answer-validators.js";
import { validators } from "../../src/generated/validators.js";

type Row = readonly [
  title: string,
  schema: keyof typeof validators,
  value: unknown,
  errors: readonly (readonly [string, string])[],
];

const TAG = { kind: "original", audio: ["ru"], subtitles: null };

/** What a caller is told: the place and the keyword of every fault, and of no other. */
const FAULTS: readonly Row[] = [
  ["a missing text", "operations/version-tags.parse.input", {}, [["", "required"]]],
  [
    "two faults at once",
    "operations/version-tags.parse.input",
    { text: 7, context: { region: "be" } },
    [
      ["/text", "type"],
      ["/context/region", "pattern"],
    ],
  ],
  [
    "a bad language in a tag",
    "operations/version-tags.format.input",
    { tag: { ...TAG, audio: ["not a tag!"] }, style: "long" },
    [["/tag/audio/0", "pattern"]],
  ],
  [
    "a bad kind in one side",
    "operations/version-tags.compare.input",
    { promise: "OmU", actual: { ...TAG, kind: "best" } },
    [["/actual/kind", "enum"]],
  ],
  [
    "a misspelt member of what is in hand",
    "operations/version-tags.compare.input",
    { promise: "OmU", actual: { titel: "x" } },
    [["/actual", "additionalProperties"]],
  ],
  [
    "a side that is a number",
    "operations/version-tags.compare.input",
    { promise: 7, actual: "OmU" },
    [["/promise", "type"]],
  ],
];

describe("validators", () => {
  for (const [title, name, value, expected] of FAULTS) {
    it(`names ${title}`, () => {
      const validate = validators[name];
      assert.equal(validate(value), false);
      const errors = validate.errors ?? [];
      const faults = errors
        .filter(({ keyword }) => keyword !== "if")
        .map(({ instancePath, keyword }) => [instancePath, keyword]);
      assert.deepEqual(faults, expected);
    });
  }

  it("forget the faults of the value before", () => {
    const validate = validators["operations/version-tags.parse.input"];
    assert.equal(validate({}), false);
    assert.equal(validate({ text: "OmU" }), true);
    assert.equal(validate.errors, null);
  });

  it("take hostile language tags in linear time", () => {
    const hostile = ["a-", "aa-", "abc-", "a1b2c-", "x-x-", "en-a-bb-"].map((part) => part.repeat(200_000));
    const started = performance.now();
    for (const text of hostile) assert.equal(answerValidators["language-tag"](text), false);
    assert.ok(performance.now() - started < 2000);
  });

  it("bring no package along", () => {
    for (const file of ["src/generated/validators.ts", "test/generated/answer-validators.ts"]) {
      const code = readFileSync(join(PROJECT_ROOT, file), "utf8");
      const imports = [...code.matchAll(/^import .* from "(.*)";$/gm)].map(([line]) => line);
      assert.ok(
        imports.every((line) => line.startsWith("import type ")),
        imports.join("\n"),
      );
      assert.doesNotMatch(code, /= require\(/);
    }
  });
});
