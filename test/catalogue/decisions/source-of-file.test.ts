import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isFilmRef, filmRef, sourceOfFile, sourceOfRef } from "../../../src/catalogue/index.js";

describe("what the entries of a file belong to", () => {
  for (const [file, source] of [
    ["programme.csv", "programme"],
    ["my.evening.csv", "my.evening"],
    ["films.ndjson.gz", "films"],
    ["films.JSONL", "films"],
    ["a:b.tsv", "a-b"],
    ["Программа 2024.tab", "Программа 2024"],
    ["x", "x"],
    [".csv", "catalogue"],
    ["", "catalogue"],
  ] as const) {
    it(`${file}: ${source}`, () => {
      assert.equal(sourceOfFile(file), source);
      const ref = filmRef(sourceOfFile(file), "1:2");
      assert.ok(isFilmRef(ref));
      assert.equal(sourceOfRef(ref), source);
    });
  }
});
