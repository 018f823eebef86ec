import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { OptionName } from "../../src/cli/arguments/options.js";
import { outputFile } from "../../src/cli/files/output-file.js";
import { isUsageError } from "../../src/cli/usage-error.js";
import type { FileForm } from "../../src/table/index.js";

describe("files to be written", () => {
  const FORMS = ["csv", "tsv", "ndjson"] as const;
  const written = (path: string, forms: readonly FileForm[] = FORMS, ...more: [OptionName, string[]][]) =>
    outputFile(new Map([["output", [path]], ...more]), forms);

  for (const [path, form] of [
    ["a.csv", "csv"],
    ["a.TAB", "tsv"],
    ["a.jsonl", "ndjson"],
  ] as const) {
    it(path, () => assert.deepEqual(written(path), { path, form }));
  }

  for (const path of ["a.csv.gz", "a.xlsx", "a", "a.json"])
    it(`${path} tells no form`, () => assert.throws(() => written(path), isUsageError));

  it("may be asked for twice in one form, and not in two", () => {
    assert.equal(written("a.json", ["json"], ["json", []])?.form, "json");
    assert.equal(written("a.csv", FORMS, ["format", ["csv"]])?.form, "csv");
    assert.throws(() => written("a.csv", FORMS, ["json", []]), isUsageError);
    assert.throws(() => written("a.csv", FORMS, ["format", ["tsv"]]), isUsageError);
  });

  it("none is none", () => assert.equal(outputFile(new Map(), FORMS), undefined));
});
