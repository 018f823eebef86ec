import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { csvRow, tableRows, tsvRow } from "../../src/table/index.js";

async function readBack(row: string, format: "csv" | "tsv"): Promise<readonly string[] | undefined> {
  // A row stands below the names of the columns, which say what parts the cells.
  const head = format === "csv" ? "a,b" : "a\tb";
  const rows = [];
  for await (const read of tableRows(`${head}\n${row}`.split("\n"), format)) rows.push(read.cells);
  return rows[1];
}

describe("rows that are written", () => {
  it("put in quotation marks what would be read as something else", () => {
    assert.equal(
      csvRow(["a", 'say "so"', "1,5", "x;y", " blank", "two\nlines"]),
      'a,"say ""so""","1,5","x;y"," blank","two\nlines"',
    );
    assert.equal(csvRow(["sep=;", "b"]), '"sep=;",b');
    assert.equal(csvRow(["a|b", "c"], "|"), '"a|b"|c');
  });

  it("have no quotation marks in TSV, and no break but that of the row", () => {
    assert.equal(tsvRow(['say "so"', "two\r\nlines", "a\tb"]), 'say "so"\ttwo lines\ta b');
  });

  it("are read as they were, whatever stands in them", () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ unit: "binary" }),
        async (first, second) => {
          // Of control characters breaks alone have a place in a table, and a row of blanks is none.
          const plain = (text: string): string => text.replace(/\p{Cc}/gu, "");
          const cells = [`x${plain(first)}`, plain(second)];
          assert.deepEqual(await readBack(csvRow(cells), "csv"), cells);
          assert.deepEqual(await readBack(tsvRow(cells), "tsv"), cells);
        },
      ),
    ));
});
