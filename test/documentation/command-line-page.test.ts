import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { EXIT } from "../../src/cli/exit-code.js";
import { OUTPUT_NAMES } from "../../src/cli/output/names.js";
import { docsFile, tableRows } from "./markdown.js";

describe("docs/command-line.md", () => {
  const page = docsFile("command-line.md");
  const firstCells = (...heads: readonly string[]): readonly string[] =>
    tableRows(page, heads).map(([cell = ""]) => cell);

  it("has a row for each form of output", () =>
    assert.deepEqual(firstCells("--format", "for", "what it is"), [...OUTPUT_NAMES]));

  it("has a row for each exit code", () =>
    assert.deepEqual(firstCells("code", "meaning"), Object.values(EXIT).map(String)));
});
