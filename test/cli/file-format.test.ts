import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { withFormat } from "../../src/cli/catalogue/file-format.js";
import type { FileForm } from "../../src/cli/files/file-form.js";
import { outputFile } from "../../src/cli/files/output-file.js";
import type { OptionName } from "../../src/cli/arguments/options.js";
import { isUsageError } from "../../src/cli/usage-error.js";

async function* of(...lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

describe("formats of catalogue files", () => {
  for (const [name, first, format] of [
    ["films.csv", "{}", "csv"],
    ["films.TSV", "id,title", "tsv"],
    ["films.tab", "id,title", "tsv"],
    ["films.ndjson", "id,title", "ndjson"],
    ["films.jsonl", "id,title", "ndjson"],
    ["films.csv.gz", "{}", "csv"],
    ["films.ndjson.gz", "id,title", "ndjson"],
    ["films", '{"id":"1"}', "ndjson"],
    ["films.txt", "[{", "ndjson"],
    ["films.json", '{"id":"1"}', "ndjson"],
    ["films.constructor", "id;title", "csv"],
    ["films.txt", "id\ttitle", "tsv"],
    ["-", "id;title", "csv"],
    ["-", "", "csv"],
  ] as const) {
    it(`${name} that begins ${JSON.stringify(first)} is ${format}`, async () => {
      const all = ["", "  ", first, "more"];
      const read = await withFormat(name, of(...all));
      assert.equal(read.format, first === "" ? "csv" : format);
      const lines = [];
      for await (const line of read.lines) lines.push(line);
      assert.deepEqual(lines, all);
    });
  }

  it("is told by the first of a hundred thousand lines that is not blank, in no time", async () => {
    const blank = Array.from({ length: 100_000 }, () => " ");
    const began = performance.now();
    assert.equal((await withFormat("-", of(...blank, '{"id":"1"}'))).format, "ndjson");
    assert.ok(performance.now() - began < 3000);
  });

  it("an empty file is a table without rows", async () => {
    assert.equal((await withFormat("-", of())).format, "csv");
  });
});

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
