import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readProgramme, type CatalogueFormat } from "../../../src/catalogue/index.js";

async function read(format: CatalogueFormat, ...lines: readonly string[]): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const one of readProgramme(lines, format)) all.push(one);
  return all;
}

describe("a programme", () => {
  it("is a table with the columns that houses have", async () => {
    assert.deepEqual(
      await read(
        "csv",
        "\ufeffNr;Original title;Title (de);Jahr;Regie;Länge;Land;Saal",
        "7;Ночной трамвай;Die Nachtstraßenbahn;1994;Vera Tolmacheva;88 min;Russland;2",
        ";Salt|The Salt Ferry;;um 1987;;x;nowhere;",
        ";;;1994;;;;",
        "1;2;3;4;5;6;7;8;9",
      ),
      [
        {
          columns: ["Nr", "Original title", "Title (de)", "Jahr", "Regie", "Länge", "Land", "Saal"],
          separator: ";",
          unknown: ["Saal"],
          titled: true,
        },
        {
          line: 2,
          id: "Ночной трамвай (1994, Vera Tolmacheva, 88 min)",
          query: {
            titles: [
              { text: "Ночной трамвай", role: "original" },
              { text: "Die Nachtstraßenbahn", language: "de" },
            ],
            year: 1994,
            directors: ["Vera Tolmacheva"],
            runtimeMinutes: 88,
            countries: ["RU"],
          },
          unread: [],
          cells: ["7", "Ночной трамвай", "Die Nachtstraßenbahn", "1994", "Vera Tolmacheva", "88 min", "Russland", "2"],
        },
        {
          line: 3,
          id: "Salt (1987)",
          query: {
            titles: [
              { text: "Salt", role: "original" },
              { text: "The Salt Ferry", role: "original" },
            ],
            year: 1987,
          },
          unread: ["runtime", "country"],
          cells: ["", "Salt|The Salt Ferry", "", "um 1987", "", "x", "nowhere", ""],
        },
        { line: 4, fault: "no-title", cells: ["", "", "", "1994", "", "", "", ""] },
        { line: 5, fault: "cells", cells: ["1", "2", "3", "4", "5", "6", "7", "8", "9"] },
      ],
    );
  });

  it("has no rows without a column of titles or directors", async () => {
    assert.deepEqual(await read("tsv", "id\tyear", "1\t1994"), [
      { line: 1, fault: "no-title-column", cells: ["id", "year"] },
    ]);
    assert.deepEqual(await read("csv"), []);
  });

  const NUMBERED: readonly (readonly [
    what: string,
    column: string,
    numbers: readonly string[],
    ids: readonly string[],
  ])[] = [
    ["each row has its own", "Nr", ["1", "2", "3"], ["1", "2", "3"]],
    ["two rows have the same", "№", ["1", "2", "2"], ["Salt", "Snow", "Tram"]],
    ["a row has none", "#", ["1", "", "3"], ["Salt", "Snow", "Tram"]],
  ];
  for (const [what, column, numbers, ids] of NUMBERED) {
    it(`has numbers for ids where ${what}`, async () => {
      const rows = ["Salt", "Snow", "Tram"].map((title, at) => `${numbers[at]};${title}`);
      const found = await read("csv", `${column};Film`, ...rows);
      assert.deepEqual(
        found.flatMap((one) => ("id" in (one as object) ? (one as { id: string }).id : [])),
        ids,
      );
    });
  }

  it("keeps its ids where a column of numbers stands beside them", async () => {
    const [, row] = await read("csv", "Nr,id,Film", "1,a,Salt");
    assert.equal((row as { id: string }).id, "a");
  });

  it("tells a list of JSON once, and years of a text", async () => {
    assert.deepEqual(await read("ndjson", "[", '{"title":"Salt"}', "]"), [{ line: 1, fault: "json-list", cells: [] }]);
    const [row] = await read("ndjson", '{"title":"Salt","year":"1987"}');
    assert.equal((row as { query: { year?: number } }).query.year, 1987);
  });

  const LINES: readonly (readonly [what: string, line: unknown, row: object])[] = [
    [
      "a film of a catalogue",
      { id: "a", titles: [{ text: "Salt", language: "en" }], year: 1987 },
      {
        id: "a",
        query: { titles: [{ text: "Salt", language: "en" }], year: 1987 },
        unread: [],
      },
    ],
    [
      "bare texts",
      { title: "Salt", director: "O. Brusnikin", country: "FI", id: 7 },
      {
        id: "7",
        query: { titles: [{ text: "Salt" }], directors: ["O. Brusnikin"], countries: ["FI"] },
        unread: [],
      },
    ],
    [
      "an id and a query",
      { id: "b", query: { titles: ["Salt"], runtimeMinutes: 94 } },
      {
        id: "b",
        query: { titles: [{ text: "Salt" }], runtimeMinutes: 94 },
        unread: [],
      },
    ],
    [
      "a film record",
      {
        record: {
          titles: [{ text: "Соляной паром", language: "ru", role: "original" }],
          year: 1987,
          countries: [{ code: "FI", printed: "Finland" }],
          runtime: { iso: "PT94M" },
          credits: [{ role: "director", name: { printed: "Oleg Brusnikin" } }],
        },
      },
      {
        id: "Соляной паром (1987, Oleg Brusnikin, 94 min)",
        query: {
          titles: [{ text: "Соляной паром", language: "ru", role: "original" }],
          year: 1987,
          directors: ["Oleg Brusnikin"],
          runtimeMinutes: 94,
          countries: ["FI"],
        },
        unread: [],
      },
    ],
    [
      "fields that are none",
      { title: "Salt", year: "soon", runtimeMinutes: -1, titles: 5, directors: [3] },
      {
        id: "Salt",
        query: { titles: [{ text: "Salt" }] },
        unread: ["year", "runtime"],
      },
    ],
  ];
  for (const [what, line, row] of LINES) {
    it(`is NDJSON: ${what}`, async () =>
      assert.deepEqual(await read("ndjson", JSON.stringify(line)), [{ line: 1, cells: [], ...row }]));
  }

  it("goes on after lines that are none", async () => {
    const found = await read("ndjson", "\ufeff{}", "", "[]", "{", '{"year":1994}', '{"director":"Vera Tolmacheva"}');
    assert.deepEqual(
      found.map((one) => (one as { fault?: string; id?: string }).fault ?? (one as { id: string }).id),
      ["no-title", "not-json", "not-json", "no-title", "Vera Tolmacheva"],
    );
  });
});
