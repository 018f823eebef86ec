import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { withFormat } from "../../../src/catalogue/index.js";

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
