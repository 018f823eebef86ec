import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { clusterFilms, type DecisionVerdict, type FilmSource } from "../../../src/catalogue/index.js";
import type { CatalogueFilm } from "../../../src/model/index.js";

const TITLES = [
  "Night Tram",
  "Ночной трамвай",
  "Nochnoi tramvai",
  "Night Tram 2",
  "The Salt Ferry",
  "Соляной паром",
  "Ж",
];
const DIRECTORS = ["Vera Tolmacheva", "Вера Толмачёва", "Oleg Brusnikin"];
const NAMES = ["a", "b", "c"];

const told = fc.record(
  {
    titles: fc.array(
      fc.constantFrom(...TITLES).map((text) => ({ text })),
      { minLength: 1, maxLength: 2 },
    ),
    year: fc.integer({ min: 1990, max: 1994 }),
    directors: fc.array(fc.constantFrom(...DIRECTORS), { maxLength: 2 }),
    runtimeMinutes: fc.constantFrom(88, 89, 120),
  },
  { requiredKeys: ["titles"] },
);
const catalogues = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), told), { maxLength: 9 })
  .map((entries): readonly FilmSource[] =>
    NAMES.map((name) => ({
      name,
      films: entries.flatMap(([source, film], at): CatalogueFilm[] =>
        source === name ? [{ ...film, id: String(at) }] : [],
      ),
    })),
  );
const ref = fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 8 })).map(([name, id]) => `${name}:${id}`);
const decisions = fc
  .array(fc.tuple(ref, fc.constantFrom<DecisionVerdict>("same", "different", "unsure"), ref), { maxLength: 5 })
  .map((rows) =>
    rows
      .filter(([a, , b]) => a !== b)
      .map(([a, verdict, b], at) => ({ at: "2026-03-01T10:00:00Z", by: "Vera", a, b, verdict, line: at + 1 })),
  );

const RUNS = { numRuns: 25 };

describe("the laws of clusters", () => {
  it("catalogues and films may come in any order", () =>
    fc.assert(
      fc.property(
        catalogues.chain((sources) =>
          fc.tuple(
            fc.constant(sources),
            fc
              .tuple(
                ...sources.map(({ name, films }) =>
                  fc
                    .shuffledSubarray([...films], { minLength: films.length })
                    .map((shuffled): FilmSource => ({ name, films: shuffled })),
                ),
              )
              .chain((shuffled) => fc.shuffledSubarray([...shuffled], { minLength: shuffled.length })),
          ),
        ),
        decisions,
        ([sources, shuffled], log) => {
          assert.deepEqual(clusterFilms(shuffled, { decisions: log }), clusterFilms(sources, { decisions: log }));
        },
      ),
      RUNS,
    ));

  it("without people's word no work has two entries of one catalogue, or years more than two apart", () =>
    fc.assert(
      fc.property(catalogues, (sources) => {
        for (const { members, years } of clusterFilms(sources).works) {
          assert.equal(new Set(members.map(({ source }) => source)).size, members.length);
          assert.ok(years.length === 0 || years[years.length - 1]! - years[0]! <= 2);
        }
      }),
      RUNS,
    ));

  it("every film is in one work, and what is decided is kept to", () =>
    fc.assert(
      fc.property(catalogues, decisions, (sources, log) => {
        const { works } = clusterFilms(sources, { decisions: log });
        const workOf = new Map(
          works.flatMap(({ id, members }) => members.map((one) => [`${one.source}:${one.id}`, id])),
        );
        const refs = sources.flatMap(({ name, films }) => films.map(({ id }) => `${name}:${id}`));
        assert.deepEqual([...workOf.keys()].sort(), refs.sort());
        const last = new Map(log.map((decision) => [[decision.a, decision.b].sort().join(" "), decision]));
        for (const { a, b, verdict } of last.values()) {
          if (!workOf.has(a) || !workOf.has(b) || verdict !== "different") continue;
          assert.notEqual(workOf.get(a), workOf.get(b));
        }
      }),
      RUNS,
    ));
});
