import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  CatalogueBuilder,
  encodeSnapshot,
  keyColumns,
  packFilms,
  unpackFilms,
  type KeyedFilm,
} from "../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "\n", "Соляной паром / The Salt Ferry", "\ud83e"),
);
const film = fc.record(
  { titles: fc.array(text.map((title) => ({ text: title }))), directors: fc.array(text) },
  { requiredKeys: ["titles"] },
);

describe("films that are handed from thread to thread", () => {
  it("arrive with all that they are found by", () => {
    fc.assert(
      fc.property(fc.array(film), (films: readonly KeyedFilm[]) => {
        const said = films.map(({ titles, directors = [] }) => ({ titles, directors }));
        assert.deepEqual([...unpackFilms(packFilms(films))], said);
      }),
    );
  });

  it("have the keys there that they would have here", () => {
    const films = fc.array(film).map((all) => all.map((one, at): CatalogueFilm => ({ id: `${at}`, year: at, ...one })));
    fc.assert(
      fc.property(films, fc.nat(), (all, some) => {
        const here = new CatalogueBuilder();
        const there = new CatalogueBuilder();
        for (const one of all) here.add(one);
        const first = all.slice(0, some % (all.length + 1));
        const rest = all.slice(first.length);
        for (const one of first) there.add(one);
        there.addKeyed(
          rest.map((one) => ({ film: one, line: 0 })),
          keyColumns(unpackFilms(packFilms(rest))),
        );
        assert.deepEqual(encodeSnapshot(there.finish()), encodeSnapshot(here.finish()));
      }),
      { numRuns: 30 },
    );
  });
});
