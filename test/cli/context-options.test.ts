import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { contextOf, typedFor } from "../../src/cli/arguments/context-options.js";
import { readArguments } from "../../src/cli/arguments/read-arguments.js";
import { schemaExample } from "../../src/cli/schema-example.js";
import { inputSchemaOf } from "../../src/operation/index.js";

const { options } = readArguments(
  ["--region", "ca-qc", "--original", "ru", "--original", "FR", "--house", "arte", "--style", "long"],
  ["region", "original", "house", "style", "locale"],
);

describe("the context of a call", () => {
  it("holds what was given, countries in capitals", () => {
    assert.deepEqual(contextOf(options), { region: "CA-QC", house: "arte", originalLanguages: ["ru", "FR"] });
  });
  it("is empty when nothing was given", () => assert.deepEqual(contextOf(new Map()), {}));
});

const PLACES = [
  ["/context/region", { name: "region", value: "ca-qc" }],
  ["/context/house", { name: "house", value: "arte" }],
  ["/context/originalLanguages/0", { name: "original", value: "ru" }],
  ["/context/originalLanguages/1", { name: "original", value: "FR" }],
  ["/context/originalLanguages/2", undefined],
  ["/style", { name: "style", value: "long" }],
  ["/locale", undefined],
  ["/tag/kind", undefined],
  ["/text", undefined],
  ["", undefined],
] as const;

const NAMED = ["scheme", "to", "language", "limit", "a-language", "b-language"] as const;

const typed = (args: readonly string[], pointer: string) =>
  typedFor(pointer, readArguments(args, [...NAMED, "house", "page-language"]).options);

describe("the place of a fault in names and titles", () => {
  const ROWS = [
    [["--scheme", "x"], "/scheme", "scheme"],
    [["--to", "xx"], "/language", "to"],
    [["--language", "xx"], "/language", "language"],
    [["--limit", "0"], "/limit", "limit"],
    [["--a-language", "xx"], "/a/language", "a-language"],
    [["--b-language", "xx"], "/b/language", "b-language"],
    [["--b-language", "xx"], "/a/language", undefined],
    [["--house", "x"], "/house", "house"],
    [["--page-language", "x"], "/context/language", "page-language"],
  ] as const;
  for (const [args, pointer, name] of ROWS)
    it(`${args.join(" ")} at ${pointer}`, () => assert.equal(typed(args, pointer)?.name, name));
});

describe("the place of a fault", () => {
  for (const [pointer, typed] of PLACES) {
    it(`${pointer || "the whole"} was typed for ${typed?.name ?? "no option"}`, () =>
      assert.deepEqual(typedFor(pointer, options), typed));
  }
});

const EXAMPLES = [
  ["version-tags/parse", "/context/region", "BE"],
  ["version-tags/parse", "/context/house", "arte"],
  ["version-tags/compare", "/context/region", "BE"],
  ["version-tags/compare", "/context/originalLanguages/1", "ru"],
  ["version-tags/format", "/style", "long"],
  ["version-tags/format", "/nowhere/at/all", ""],
] as const;

describe("an example from a schema", () => {
  for (const [id, pointer, example] of EXAMPLES) {
    it(`${id} ${pointer} → ${example || "none"}`, () =>
      assert.equal(schemaExample(inputSchemaOf(id), pointer), example));
  }
});
