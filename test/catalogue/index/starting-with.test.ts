import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { CatalogueBuilder, type CatalogueIndex } from "../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";

const FILMS: readonly CatalogueFilm[] = [
  { id: "kremen-2007", titles: [{ text: "Kremen'" }, { text: "Flint" }], year: 2007 },
  { id: "kremen-2019", titles: [{ text: "Кремень и сталь" }], year: 2019 },
  { id: "ferry", titles: [{ text: "The Salt Ferry" }], year: 2004 },
  { id: "ferry-return", titles: [{ text: "Return of the Salt Ferry" }], year: 2006 },
  { id: "ferryman", titles: [{ text: "A Lantern / The Ferryman's Daughter" }], year: 1961 },
  { id: "pike", titles: [{ text: "Shchuka" }], year: 1974 },
  { id: "steppe", titles: [{ text: "Steppe" }] },
  { id: "winter", titles: [{ text: "冬の灯" }], year: 1999 },
  { id: "shout", titles: [{ text: "!!!" }], year: 2018 },
  { id: 'odd "id" \\ of ä', titles: [{ text: "Night Tram" }], year: 1988 },
  { id: "tram-2", titles: [{ text: "Night Tram 2" }], year: 1991 },
];

function indexOf(films: readonly CatalogueFilm[]): CatalogueIndex {
  const builder = new CatalogueBuilder();
  for (const film of films) builder.add(film);
  return builder.finish();
}

describe("films that begin so", () => {
  const index = indexOf(FILMS);
  const begun = (prefix: string, limit = 10): readonly string[] =>
    index.startingWith(prefix, limit).map((at) => index.film(at).id);

  const FOUND: readonly (readonly [prefix: string, ids: readonly string[]])[] = [
    ["крем", ["kremen-2019", "kremen-2007"]],
    ["kre", ["kremen-2007", "kremen-2019"]],
    ["KREMEŃ", ["kremen-2007", "kremen-2019"]],
    ["Salt", ["ferry", "ferry-return"]],
    ["the sal", ["ferry", "ferry-return"]],
    ["ferr", ["ferryman", "ferry", "ferry-return"]],
    ["salt fer", ["ferry", "ferry-return"]],
    ["return of the salt f", ["ferry-return"]],
    ["s", ["pike", "steppe", "ferry", "shout"]],
    ["sh", ["pike", "shout"]],
    ["щу", ["pike"]],
    ["冬", ["winter"]],
    ["冬の", ["winter"]],
    ["!!", ["shout"]],
    ["!!!", ["shout"]],
    ["kremen-20", ["kremen-2007", "kremen-2019"]],
    ["ferry-r", ["ferry-return"]],
    ["tram-2", ["tram-2"]],
    ['odd "id', ['odd "id" \\ of ä']],
    ["night tram", ['odd "id" \\ of ä', "tram-2"]],
    ["", []],
    ["  ", []],
    ["nothing of the kind", []],
  ];
  for (const [prefix, ids] of FOUND) {
    it(`are ${ids.join(", ") || "none"} for “${prefix}”`, () => {
      assert.deepEqual(begun(prefix), ids);
    });
  }

  it("are at most as many as asked for, each once", () => {
    assert.deepEqual(begun("kremen", 1), ["kremen-2007"]);
    assert.deepEqual(begun("k", 0), []);
    const many = indexOf(
      Array.from({ length: 2000 }, (_, at) => ({ id: `w${at}`, titles: [{ text: `Winter ${at}` }] })),
    );
    assert.equal(many.film(many.startingWith("w", 1)[0]!).id, "w0");
    const found = many.startingWith("w", 30);
    assert.equal(new Set(found).size, 30);
    assert.equal(many.film(many.startingWith("winter 1999", 5)[0]!).id, "w1999");
  });

  it("are none in an empty catalogue, and hostile texts cost little", () => {
    assert.deepEqual(indexOf([]).startingWith("k", 10), []);
    for (const text of ["a".repeat(100_000), "\ud800", '"'.repeat(1000), "\\"]) assert.deepEqual(begun(text), []);
  });

  it("hold every film by the beginning of its title and of its id", () => {
    const word = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), (texts) => {
        const films = texts.map((text, at) => ({ id: `${text}${at}`, titles: [{ text }] }));
        const made = indexOf(films);
        return films.every(({ id, titles }) => {
          const place = made.find(id)!;
          return [id, titles[0]!.text].every((prefix) => made.startingWith(prefix, 100).includes(place));
        });
      }),
      { numRuns: 60 },
    );
  });
});
