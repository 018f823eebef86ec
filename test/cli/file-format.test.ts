import assert from "node:assert/strict";
import { catalogueFormatOf, writtenFormatOf } from "../../src/cli/file-format.js";
import { isUsageError } from "../../src/cli/usage-error.js";

describe("formats by the names of files", () => {
  for (const [name, read, written] of [
    ["films.csv", "csv", "csv"],
    ["films.TSV", "tsv", "tsv"],
    ["films.tab", "tsv", "tsv"],
    ["films.ndjson", "ndjson", "ndjson"],
    ["films.jsonl", "ndjson", "ndjson"],
    ["films.csv.gz", "csv", undefined],
    ["films.ndjson.gz", "ndjson", undefined],
    ["films.xlsx", "ndjson", undefined],
    ["films", "ndjson", undefined],
  ] as const) {
    it(name, () => {
      assert.equal(catalogueFormatOf(name), read);
      if (written === undefined) assert.throws(() => writtenFormatOf(name), isUsageError);
      else assert.equal(writtenFormatOf(name), written);
    });
  }

  it("refuses what a command does not write", () => {
    assert.throws(() => writtenFormatOf("works.csv", ["ndjson"]), isUsageError);
    assert.equal(writtenFormatOf("works.ndjson", ["ndjson"]), "ndjson");
  });
});
