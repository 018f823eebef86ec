import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { CatalogueBuilder, type CatalogueIndex } from "../../../src/catalogue/index.js";
import { foldKey } from "../../../src/catalogue/keys/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";

const FILMS: readonly CatalogueFilm[] = [
  { id: "salt", titles: [{ text: "The Salt Ferry" }], year: 2004, directors: ["Nina Orlova"], runtimeMinutes: 84 },
  { id: "salt-2", titles: [{ text: "Salt Ferry 2" }], year: 2009 },
  { id: "bridge", titles: [{ text: "Мост у мельницы", language: "ru" }, { text: "Mill Bridge" }], year: 1971 },
  { id: "bridge-again", titles: [{ text: "Mill Bridge" }], year: 2011, countries: ["DE"] },
  { id: "undated", titles: [{ text: "Lanterns of Winter" }] },
  { id: "double", titles: [{ text: "Камень / Stone" }], year: 2007, directors: ["Уильям Уайлер"] },
  { id: "shout", titles: [{ text: "!!!" }], year: 2018 },
  { id: "m", titles: [{ text: "M" }], year: 1950 },
  { id: "cjk", titles: [{ text: "冬の灯" }], year: 1999 },
];

function indexOf(films: readonly CatalogueFilm[]): CatalogueIndex {
  const builder = new CatalogueBuilder();
  for (const film of films) builder.add(film);
  return builder.finish();
}

const idsOf = (index: CatalogueIndex, places: readonly number[]): readonly string[] =>
  places.map((at) => index.film(at).id);

describe("catalogue index", () => {
  const index = indexOf(FILMS);
  const ask = (text: string, year?: number): readonly string[] =>
    idsOf(index, index.candidates({ titles: [{ text }], ...(year !== undefined && { year }) }));

  it("gives every film back as it was added", () => {
    assert.equal(index.size, FILMS.length);
    for (const film of FILMS) assert.deepEqual(index.film(index.find(film.id)!), film);
    assert.equal(index.find("nobody"), undefined);
    assert.throws(() => index.film(FILMS.length), RangeError);
  });

  it("has films in the order of their years", () => {
    const years = Array.from({ length: index.size }, (_, at) => index.film(at).year ?? 0);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
  });

  const FIRST: readonly (readonly [string, number | undefined, string])[] = [
    ["salt ferry", 2004, "salt"],
    ["Salt Ferri", 2004, "salt"],
    ["Ferry, Salt", 2009, "salt-2"],
    ["Most u mel'nicy", 1971, "bridge"],
    ["Mill Bridge", 2011, "bridge-again"],
    ["Mill Bridge", 1972, "bridge"],
    ["Lanternes of Winter", 1983, "undated"],
    ["Stone", 2007, "double"],
    ["Kamen", undefined, "double"],
    ["!!!", undefined, "shout"],
    ["m", undefined, "m"],
    ["冬の灯", 1999, "cjk"],
    ["cjk", undefined, "cjk"],
  ];
  for (const [text, year, id] of FIRST) {
    it(`finds ${id} first by ${text}${year === undefined ? "" : ` of ${year}`}`, () => {
      assert.equal(ask(text, year)[0], id);
    });
  }

  it("finds a film whose year is wrong by far", () => {
    assert.ok(ask("The Salt Fery", 1931).includes("salt"));
  });

  it("finds a film by director and year alone, and not by the director in another year", () => {
    const by = (year: number): readonly string[] =>
      idsOf(index, index.candidates({ titles: [], directors: ["William Wyler"], year }));
    assert.deepEqual(by(2008), ["double"]);
    assert.deepEqual(by(1990), []);
  });

  it("counts the films of a fold key once each, parts of titles among them", () => {
    assert.equal(index.homonyms(foldKey("Mill Bridge")), 2);
    assert.equal(index.homonyms(foldKey("Stone")), 1);
    assert.equal(index.homonyms(foldKey("Nothing of the kind")), 0);
  });

  it("gives at most as many as asked for, each once", () => {
    const many = indexOf(
      Array.from({ length: 400 }, (_, at) => ({ id: `f${at}`, titles: [{ text: `Winter ${at % 50}` }], year: 2000 })),
    );
    for (const limit of [1, 10, 150]) {
      const found = many.candidates({ titles: [{ text: "Winter 7" }], year: 2000 }, limit);
      assert.ok(found.length <= limit);
      assert.equal(new Set(found).size, found.length);
    }
  });

  it("keeps one of two equal films, and the first of two different ones under one id", () => {
    const builder = new CatalogueBuilder();
    const other = { id: "salt", titles: [{ text: "Another" }], year: 1960 };
    [FILMS[0]!, FILMS[1]!, FILMS[0]!, other].forEach((film, at) => builder.add(film, at + 1));
    const made = builder.finish();
    assert.equal(made.size, 2);
    assert.deepEqual(made.film(made.find("salt")!), FILMS[0]);
    assert.deepEqual(builder.repeated, [{ id: "salt", line: 4, firstLine: 1 }]);
    assert.deepEqual(idsOf(made, made.candidates({ titles: [{ text: "Another" }] })), []);
  });

  it("joins films of one id where it is told how, wherever they stand", () => {
    const builder = new CatalogueBuilder((first, second) => ({
      ...first,
      titles: [...first.titles, ...second.titles],
    }));
    const titled = (id: string, text: string): CatalogueFilm => ({ id, titles: [{ text }], year: 2000 });
    [titled("a", "Salt"), titled("b", "Lantern"), titled("a", "Соль"), titled("a", "Sel")].forEach((film, at) =>
      builder.add(film, at + 1),
    );
    const made = builder.finish();
    assert.equal(made.size, 2);
    assert.deepEqual(builder.repeated, []);
    assert.deepEqual(
      made.film(made.find("a")!).titles.map(({ text }) => text),
      ["Salt", "Соль", "Sel"],
    );
    for (const text of ["Salt", "Соль", "Sel"]) {
      assert.deepEqual(idsOf(made, made.candidates({ titles: [{ text }] })), ["a"], text);
    }
    assert.equal(made.homonyms("sel"), 1);
  });

  it("is empty without films", () => {
    const empty = indexOf([]);
    assert.equal(empty.size, 0);
    assert.deepEqual(empty.candidates({ titles: [{ text: "Salt" }], year: 2000, directors: ["A B"] }), []);
    assert.equal(empty.homonyms("salt"), 0);
  });

  it("finds every film by each of its own titles, with its year and without", () => {
    const title = fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "");
    const film = fc.record({ text: title, year: fc.integer({ min: 1895, max: 2030 }) });
    fc.assert(
      fc.property(fc.array(film, { minLength: 1, maxLength: 20 }), (rows) => {
        const films = rows.map(({ text, year }, at) => ({ id: `id ${at}`, titles: [{ text }], year }));
        const made = indexOf(films);
        return films.every(({ id, titles, year }) =>
          [{ titles }, { titles, year }].every((query) => made.candidates(query).includes(made.find(id)!)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("keeps ids of any letters apart, and finds each", () => {
    const ids = [
      "a",
      "a b",
      'a"',
      "a\\",
      "\u0000",
      "\ud800",
      "💡",
      "\u00e9",
      "e\u0301",
      "x".repeat(5000),
      "line\nbreak",
    ];
    const made = indexOf(ids.map((id) => ({ id, titles: [{ text: "Night Tram" }], year: 1988 })));
    assert.equal(made.size, ids.length);
    for (const id of ids) assert.equal(made.film(made.find(id)!).id, id);
  });

  it("takes a film of thousands of titles, a title of a hundred thousand letters and a year beyond all films", () => {
    const made = indexOf([
      {
        id: "many",
        titles: Array.from({ length: 2000 }, (_, at) => ({ text: `Lantern of ${at} winters` })),
        year: 2001,
      },
      { id: "long", titles: [{ text: "Harbour ".repeat(12_500) }], year: 1999 },
      { id: "late", titles: [{ text: "Far Shore" }], year: 99_999 },
    ]);
    const ids = (text: string, year: number): readonly string[] =>
      idsOf(made, made.candidates({ titles: [{ text }], year }));
    assert.deepEqual(ids("Lantern of 1234 winters", 2001), ["many"]);
    assert.deepEqual(ids("Harbour ".repeat(12_500), 1999), ["long"]);
    assert.deepEqual(ids("Far Shore", 99_999), ["late"]);
    assert.deepEqual(idsOf(made, made.startingWith("lantern of", 10)), ["many"]);
  });

  it("answers hostile titles in bounded time", () => {
    const start = performance.now();
    for (const text of ["a".repeat(100_000), "ab ".repeat(30_000), "(".repeat(50_000), "🎬".repeat(20_000)]) ask(text);
    assert.ok(performance.now() - start < 3000);
  });
});
