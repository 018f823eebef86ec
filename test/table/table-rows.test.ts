import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { tableRows, type TableFormat } from "../../src/table/index.js";

/** Rows as `line: cell¦cell`, faults as `line: fault`. */
async function rows(text: string, format: TableFormat = "csv"): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const row of tableRows(text.split("\n"), format)) {
    all.push(`${row.line}: ${"fault" in row ? row.fault : row.cells.join("¦")}`);
  }
  return all;
}

describe("rows of a table", () => {
  const ROWS: readonly (readonly [what: string, text: string, expected: readonly string[], format?: TableFormat])[] = [
    ["empty cells", "a,,b", ["1: a¦¦b"]],
    ["quotation marks, doubled inside", '"a, b","say ""so"""', ['1: a, b¦say "so"']],
    ["empty cells in quotation marks", 'a,b\n"",""', ["1: a¦b", "2: ¦"]],
    ["a quotation mark inside a cell", 'a,b\n1,12" reel', ["1: a¦b", '2: 1¦12" reel']],
    ["text behind a closing quotation mark", 'a,b\n"a"b,c\n1,2', ["1: a¦b", "2: quotes", "3: 1¦2"]],
    ["line breaks inside a cell", 'a,b\n1,"x\n\ny"\n2,z', ["1: a¦b", "2: 1¦x\n\ny", "5: 2¦z"]],
    ["a quotation mark that is never closed", 'a,b\n1,"x\n2,y\n3,z', ["1: a¦b", "2: quotes", "3: 2¦y", "4: 3¦z"]],
    ["two such lines, which close each other", 'a,b\n1,"x\n2,"y\n3,z', ["1: a¦b", "2: quotes", "3: quotes", "4: 3¦z"]],
    ["semicolons, a byte order mark", '\ufeffa;b;c\n1;"d;e";1,5', ["1: a¦b¦c", "2: 1¦d;e¦1,5"]],
    ["tabs in a file called CSV", "a\tb\n1\t2,3", ["1: a¦b", "2: 1¦2,3"]],
    ["what the first line says parts cells", "sep=;\na;b,c\n1;2,5", ["2: a¦b,c", "3: 1¦2,5"]],
    ["the same of another sign, behind a byte order mark", "\ufeffSEP=|\na|b,c", ["2: a¦b,c"]],
    ["a column that begins so", "sep=x,a\n1,2", ["1: sep=x¦a", "2: 1¦2"]],
    ["blank lines", "a,b\n\n  \n1,2\n", ["1: a¦b", "4: 1¦2"]],
    ["TSV with quotation marks as they are", 'a\tb\n"1\t2"', ["1: a¦b", '2: "1¦2"'], "tsv"],
    ["nothing", "", []],
  ];
  for (const [what, text, expected, format] of ROWS) {
    it(`reads ${what}`, async () => assert.deepEqual(await rows(text, format), expected));
  }

  it("keeps the cells of a row that cannot be read, as far as separators tell", async () => {
    const all: unknown[] = [];
    for await (const row of tableRows(["a;b", '"x"y;z', "1;2"], "csv")) all.push(row);
    assert.deepEqual(all, [
      { line: 1, cells: ["a", "b"], separator: ";" },
      { line: 2, fault: "quotes", cells: ['"x"y', "z"] },
      { line: 3, cells: ["1", "2"], separator: ";" },
    ]);
  });

  it("loses one line by a slip, however long the file is", async () => {
    const lines = Array.from({ length: 500 }, (_, at) => (at === 100 ? `${at},"slip` : `${at},x`));
    const read = await rows(["a,b", ...lines].join("\n"));
    assert.equal(read.length, 501);
    assert.deepEqual(
      read.filter((row) => row.endsWith("quotes")),
      ["102: quotes"],
    );
  });
});
