import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answer, readerOf, type OperationId } from "../../src/operation/index.js";

const TAG = { kind: "original", audio: ["ru"], subtitles: null };

const CASES: readonly {
  readonly name: string;
  readonly operation: OperationId;
  readonly input: unknown;
  readonly errors: readonly { readonly pointer: string; readonly rule: string; readonly message?: RegExp }[];
}[] = [
  {
    name: "a missing member is pointed at where it should be",
    operation: "version-tags/compare",
    input: { promise: "OmU" },
    errors: [{ pointer: "/actual", rule: "required" }],
  },
  {
    name: "a member too many is pointed at itself",
    operation: "version-tags/parse",
    input: { text: "OmU", "a/b~c": 1 },
    errors: [{ pointer: "/a~1b~0c", rule: "additionalProperties" }],
  },
  {
    name: "the types that would do are named together",
    operation: "version-tags/compare",
    input: { promise: 7, actual: "OmU" },
    errors: [{ pointer: "/promise", rule: "type", message: /a text or an object/ }],
  },
  {
    name: "an enumeration lists its values",
    operation: "version-tags/parse",
    input: { text: "OmU", context: { notation: "klingon" } },
    errors: [{ pointer: "/context/notation", rule: "enum", message: /isdcf, release, filename or prose/ }],
  },
  {
    name: "an ill-formed language is pointed at",
    operation: "version-tags/format",
    input: { tag: { ...TAG, audio: ["ru", "not a tag!"] }, style: "long" },
    errors: [{ pointer: "/tag/audio/1", rule: "pattern" }],
  },
  {
    name: "evidence of neither kind is missed by its first name",
    operation: "romanization/identify",
    input: {},
    errors: [{ pointer: "/names", rule: "required" }],
  },
  {
    name: "evidence of both kinds is one kind too many",
    operation: "romanization/identify",
    input: { names: [], pairs: [] },
    errors: [{ pointer: "/names", rule: "additionalProperties" }],
  },
  {
    name: "a bare text where a title belongs",
    operation: "titles/relate",
    input: { a: "Кремень", b: { text: "Kremen" } },
    errors: [{ pointer: "/a", rule: "type", message: /an object/ }],
  },
  {
    name: "input that is no object",
    operation: "version-tags/parse",
    input: "OmU",
    errors: [{ pointer: "", rule: "type", message: /an object/ }],
  },
];

describe("faults of an input", () => {
  for (const { name, operation, input, errors } of CASES) {
    it(name, async () => {
      const given = await answer(operation, input, readerOf("en"));
      assert.ok("problem" in given);
      assert.equal(given.problem.status, 422);
      const found = given.problem.errors ?? [];
      assert.deepEqual(
        found.map(({ pointer, rule }) => ({ pointer, rule })),
        errors.map(({ pointer, rule }) => ({ pointer, rule })),
      );
      errors.forEach(({ message }, index) => message && assert.match(found[index]?.message ?? "", message));
    });
  }

  it("of a very long list are told by the first of them", async () => {
    const candidates = new Array<number>(150_000).fill(7);
    const given = await answer("names/match", { queries: [], candidates }, readerOf("en"));
    assert.ok("problem" in given);
    assert.equal(given.problem.errors?.length, 20);
  });

  it("in every item of a very long list take time for each of them, not for each pair", async () => {
    const files = new Array<number>(200_000).fill(7);
    const given = await answer("subtitles/check", { files, promise: "OmU" }, readerOf("en"));
    assert.ok("problem" in given);
    assert.equal(given.problem.status, 422);
  });
});
