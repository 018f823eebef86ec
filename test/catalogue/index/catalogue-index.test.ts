import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { CatalogueBuilder, DuplicateFilmError, type CatalogueIndex } from "../../../src/catalogue/index.js";
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

  it("keeps one of two equal films and refuses two different ones under one id", () => {
    assert.equal(indexOf([FILMS[0]!, FILMS[1]!, FILMS[0]!]).size, 2);
    const film = { id: "salt", titles: [{ text: "Another" }], year: 1960 };
    assert.throws(
      () => indexOf([FILMS[0]!, film]),
      (error) => error instanceof DuplicateFilmError && error.id === "salt",
    );
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

  it("answers hostile titles in bounded time", () => {
    const start = performance.now();
    for (const text of ["a".repeat(100_000), "ab ".repeat(30_000), "(".repeat(50_000), "🎬".repeat(20_000)]) ask(text);
    assert.ok(performance.now() - start < 3000);
  });
});
