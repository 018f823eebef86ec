import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readFilms, type CatalogueFormat, type FilmOrBadLine } from "../../../src/catalogue/index.js";

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
        '{"id":"b","titles":[{"text":"B"}],"year":"soon"}',
        '{"id":"b","titles":[{"text":"B"}],"year":20004}',
        '{"id":"b","titles":[{"text":"B"}],"runtimeMinutes":-3}',
        '{"id":"b","titles":[{"text":"B"}],"directors":[3]}',
        "[]",
        '{"id":"c","titles":[{"text":"C"}],"year":null,"countries":["DE"]}',
      ),
      [
        { film: { id: "a", titles: [{ text: "Salt", language: "en" }], year: 2004 }, line: 1 },
        { line: 3, fault: "not-json" },
        { line: 4, fault: "no-id" },
        { line: 5, fault: "no-title" },
        { line: 6, fault: "no-title" },
        { line: 7, fault: "bad-year" },
        { line: 8, fault: "bad-year" },
        { line: 9, fault: "bad-runtime" },
        { line: 10, fault: "bad-list" },
        { line: 11, fault: "not-json" },
        { film: { id: "c", titles: [{ text: "C" }], countries: ["DE"] }, line: 12 },
      ],
    );
  });

  it("reads of NDJSON what a programme may have: numbers for ids, bare texts, years in texts", async () => {
    const film = { id: "2", titles: [{ text: "Salt" }], year: 1987, directors: ["N. Orlova"], countries: ["FI"] };
    assert.deepEqual(
      await read(
        "ndjson",
        '{"id":2,"titles":["Salt"],"year":"1987","directors":"N. Orlova","country":"FI"}',
        '{"id":2,"title":"Salt","year":1987,"director":"N. Orlova","countries":["FI"]}',
      ),
      [
        { film, line: 1 },
        { film, line: 2 },
      ],
    );
  });

  it("tells once that a file is a list of JSON", async () => {
    assert.deepEqual(await read("ndjson", "", "[", '{"id":"a","titles":["Salt"]},', "]"), [
      { line: 2, fault: "json-list" },
    ]);
  });

  it("says what cells of a film could not be read, and what columns there are", async () => {
    const heads: unknown[] = [];
    const films: FilmOrBadLine[] = [];
    const lines = ["id;Фильм;Land;Saal", "a;Соль;Finnland, Absurdistan;2", "a;Salt;;2"];
    for await (const one of readFilms(lines, "csv", (head) => heads.push(head))) films.push(one);
    assert.deepEqual(films, [
      {
        film: { id: "a", titles: [{ text: "Соль" }, { text: "Salt" }], countries: ["FI"] },
        line: 2,
        unread: ["country"],
      },
    ]);
    assert.deepEqual(heads, [
      { columns: ["id", "Фильм", "Land", "Saal"], separator: ";", unknown: ["Saal"], titled: true },
    ]);
  });

  it("knows no column by what every object inherits", async () => {
    const heads: unknown[] = [];
    for await (const _ of readFilms(["id,title,constructor,__proto__"], "csv", (head) => heads.push(head)));
    assert.deepEqual(heads, [
      {
        columns: ["id", "title", "constructor", "__proto__"],
        separator: ",",
        unknown: ["constructor", "__proto__"],
        titled: true,
      },
    ]);
  });

  it("takes rows of one id with other years or running times for two films", async () => {
    const films = await read(
      "csv",
      "id,title,year,runtimeMinutes",
      "a,Salt,2004,84",
      "a,Соль,2004,",
      "a,Salt,1961,",
      "a,Sel,,97",
    );
    assert.deepEqual(
      films.map((one) => "film" in one && [one.line, one.film.titles.length, one.film.year]),
      [
        [2, 2, 2004],
        [4, 2, 1961],
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
          line: 2,
        },
        { line: 5, fault: "quotes" },
        { line: 6, fault: "no-id" },
        { line: 7, fault: "no-title" },
        { line: 8, fault: "bad-year" },
        { line: 9, fault: "bad-runtime" },
        { line: 10, fault: "cells" },
        { film: { id: "b", titles: [{ text: "Bridge" }, { text: "Mill Bridge" }] }, line: 4 },
        { film: { id: "e", titles: [{ text: "E" }] }, line: 11 },
      ],
    );
  });

  it("reads TSV with quotes as they are", async () => {
    assert.deepEqual(await read("tsv", "title\tid", 'The "Salt" Ferry\ta'), [
      { film: { id: "a", titles: [{ text: 'The "Salt" Ferry' }] }, line: 2 },
    ]);
  });

  it("reads nothing of a table that does not name its ids and titles", async () => {
    assert.deepEqual(await read("csv", "name,year", "Salt,2004"), [{ line: 1, fault: "no-id-column" }]);
    assert.deepEqual(await read("csv", "id,name", "a,Salt"), [{ line: 1, fault: "no-title-column" }]);
    assert.deepEqual(await read("csv"), []);
  });
});
