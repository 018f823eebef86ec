import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { CataloguesClusterOutput } from "../../src/generated/schema-types.js";
import { problemOf, resultOf } from "./asked.js";

const FERRY = { id: "ferry", titles: [{ text: "Соляной паром" }], year: 1987, directors: ["Oleg Brusnikin"] };
const ROW = { id: "1", titles: [{ text: "SOLIANOI PAROM" }], year: 1987, directors: ["O. Brusnikin"] };
const SOURCES = [
  { name: "films", films: [FERRY] },
  { name: "programme", films: [ROW] },
];
const decision = (a: string, verdict: string, b: string) => ({ at: "2026-03-01T10:00:00Z", by: "Vera", a, b, verdict });

const cluster = (input: unknown) => resultOf<CataloguesClusterOutput>("catalogues/cluster", input);

describe("catalogues/cluster", () => {
  it("brings catalogues together", async () => {
    const { works, doubtful, contradictions, stale } = await cluster({ sources: SOURCES });
    assert.equal(works.length, 1);
    assert.deepEqual(works[0]?.members, [
      { source: "films", id: "ferry" },
      { source: "programme", id: "1" },
    ]);
    assert.deepEqual([doubtful, contradictions, stale], [[], [], []]);
  });

  it("follows decisions, and numbers them in the order given", async () => {
    const decisions = [
      decision("films:ferry", "same", "programme:1"),
      decision("programme:1", "same", "archive:7"),
      decision("archive:7", "different", "films:ferry"),
    ];
    const { works, contradictions } = await cluster({ sources: SOURCES, decisions });
    assert.equal(works.length, 2);
    assert.deepEqual(contradictions, [
      {
        a: "archive:7",
        b: "films:ferry",
        through: ["archive:7", "programme:1", "films:ferry"],
        lines: [1, 2, 3],
      },
    ]);
  });

  it("says which decisions are older than their entries", async () => {
    const decisions = [{ ...decision("films:ferry", "same", "programme:1"), evidenceHash: "0123456789abcdef" }];
    const { stale } = await cluster({ sources: SOURCES, decisions });
    assert.deepEqual(stale, [{ a: "films:ferry", b: "programme:1", line: 1 }]);
  });

  it("lets others have their turn", async () => {
    const films = Array.from({ length: 60 }, (_, id) => ({ id: String(id), titles: [{ text: `Film ${id}` }] }));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await cluster({ sources: [{ name: "a", films }] });
    clearInterval(timer);
    assert.ok(turns > 0);
  });

  it("passes over a decision about one entry and itself", async () => {
    const decisions = [decision("films:ferry", "different", "films:ferry")];
    const { works, contradictions } = await cluster({ sources: SOURCES, decisions });
    assert.deepEqual([works.length, contradictions], [1, []]);
  });

  const film = (id: number, titles = 1, directors = 0) => ({
    id: String(id),
    titles: Array.from({ length: titles }, (_, at) => ({ text: `Film ${at}` })),
    directors: Array.from({ length: directors }, (_, at) => `Director ${at}`),
  });
  const refused: readonly (readonly [about: string, input: unknown, pointer: string])[] = [
    ["an id twice", { sources: [{ name: "a", films: [FERRY, FERRY] }] }, "/sources/0/films/1/id"],
    ["a name twice", { sources: [SOURCES[0], SOURCES[0]] }, "/sources/1/name"],
    ["a name with a colon", { sources: [{ name: "a:b", films: [] }] }, "/sources/0/name"],
    ["a film without a title", { sources: [{ name: "a", films: [{ id: "1" }] }] }, "/sources/0/films/0/titles"],
    [
      "more than 5000 films",
      { sources: ["a", "b"].map((name) => ({ name, films: Array.from({ length: 2501 }, (_, id) => film(id)) })) },
      "/sources",
    ],
    [
      "more than 15000 titles",
      { sources: [{ name: "a", films: Array.from({ length: 16 }, (_, id) => film(id, 1000)) }] },
      "/sources",
    ],
    [
      "more than 10000 directors",
      { sources: [{ name: "a", films: Array.from({ length: 101 }, (_, id) => film(id, 1, 100)) }] },
      "/sources",
    ],
    ["an unknown verdict", { sources: [], decisions: [decision("a:1", "split", "b:1")] }, "/decisions/0/verdict"],
  ];
  for (const [about, input, pointer] of refused) {
    it(`refuses ${about}`, async () => {
      const problem = await problemOf("catalogues/cluster", input);
      assert.equal(problem.status, 400);
      assert.ok(problem.type.endsWith("/invalid-query"), problem.type);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
      assert.doesNotMatch(problem.errors[0].message, /\{\{|does not fit the schema/i);
    });
  }
});
