import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilms, type CatalogueFormat, type FilmOrBadLine } from "../../../src/catalogue/index.js";
import { tableCells } from "../../../src/catalogue/read/table-cells.js";

async function read(format: CatalogueFormat, ...lines: readonly string[]): Promise<readonly FilmOrBadLine[]> {
  const all: FilmOrBadLine[] = [];
  for await (const one of readFilms(lines, format)) all.push(one);
  return all;
}

describe("films of a catalogue file", () => {
  it("reads NDJSON and goes on after bad lines", async () => {
    assert.deepEqual(
      await read(
        "ndjson",
        '\ufeff{"id":"a","titles":[{"text":"Salt","language":"en","extra":1}],"year":2004,"directors":[],"note":"x"}',
        "",
        "not json",
        '{"titles":[{"text":"Salt"}]}',
        '{"id":"b","titles":[]}',
        '{"id":"b","titles":[{"text":" "}]}',
        '{"id":"b","titles":[{"text":"B"}],"year":"2004"}',
        '{"id":"b","titles":[{"text":"B"}],"year":20004}',
        '{"id":"b","titles":[{"text":"B"}],"runtimeMinutes":-3}',
        '{"id":"b","titles":[{"text":"B"}],"directors":"N. Orlova"}',
        "[]",
        '{"id":"c","titles":[{"text":"C"}],"year":null,"countries":["DE"]}',
      ),
      [
        { film: { id: "a", titles: [{ text: "Salt", language: "en" }], year: 2004 } },
        { line: 3, fault: "not-json" },
        { line: 4, fault: "no-id" },
        { line: 5, fault: "no-title" },
        { line: 6, fault: "no-title" },
        { line: 7, fault: "bad-year" },
        { line: 8, fault: "bad-year" },
        { line: 9, fault: "bad-runtime" },
        { line: 10, fault: "bad-list" },
        { line: 11, fault: "not-json" },
        { film: { id: "c", titles: [{ text: "C" }], countries: ["DE"] } },
      ],
    );
  });

  it("reads tables, whose rows of one id are one film", async () => {
    assert.deepEqual(
      await read(
        "csv",
        "\ufeffID,Title,language,year,director,runtimeMinutes,country,shelf",
        'a,"Salt, Sand",en,2004,Nina Orlova|Jo Lind,84,DE|FR,7',
        "a,Соль,ru,,Jo Lind,,,",
        "b,Bridge|Mill Bridge,,,,,,",
        'c,"Open,,,,,,',
        ",No id,,,,,,",
        "d,,,,,,,",
        "d,D,,19x4,,,,",
        "d,D,,,,long,,",
        "d,D,,,,,,,,",
        "e,E",
      ),
      [
        {
          film: {
            id: "a",
            titles: [
              { text: "Salt, Sand", language: "en" },
              { text: "Соль", language: "ru" },
            ],
            year: 2004,
            directors: ["Nina Orlova", "Jo Lind"],
            runtimeMinutes: 84,
            countries: ["DE", "FR"],
          },
        },
        { line: 5, fault: "quotes" },
        { line: 6, fault: "no-id" },
        { line: 7, fault: "no-title" },
        { line: 8, fault: "bad-year" },
        { line: 9, fault: "bad-runtime" },
        { line: 10, fault: "cells" },
        { film: { id: "b", titles: [{ text: "Bridge" }, { text: "Mill Bridge" }] } },
        { film: { id: "e", titles: [{ text: "E" }] } },
      ],
    );
  });

  it("reads TSV with quotes as they are", async () => {
    assert.deepEqual(await read("tsv", "title\tid", 'The "Salt" Ferry\ta'), [
      { film: { id: "a", titles: [{ text: 'The "Salt" Ferry' }] } },
    ]);
  });

  it("reads nothing of a table that does not name its ids and titles", async () => {
    assert.deepEqual(await read("csv", "name,year", "Salt,2004"), [{ line: 1, fault: "no-id" }]);
    assert.deepEqual(await read("csv", "id,name", "a,Salt"), [{ line: 1, fault: "no-title" }]);
    assert.deepEqual(await read("csv"), []);
  });

  const CELLS: readonly (readonly [string, readonly string[] | undefined])[] = [
    ["", [""]],
    ["a,,b", ["a", "", "b"]],
    ['"a, b","say ""so"""', ["a, b", 'say "so"']],
    ['"",""', ["", ""]],
    ['a,"b"', ["a", "b"]],
    ['"a,b', undefined],
    ['"a"b,c', undefined],
  ];
  for (const [line, cells] of CELLS) {
    it(`takes ${JSON.stringify(line)} apart`, () => {
      assert.deepEqual(tableCells(line, "csv"), cells);
    });
  }
});
