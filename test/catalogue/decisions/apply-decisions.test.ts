import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  CatalogueBuilder,
  evidenceHash,
  matchWithDecisions,
  memoryCatalogue,
  replayDecisions,
  type DecisionVerdict,
} from "../../../src/catalogue/index.js";
import type { CatalogueFilm, CatalogueQuery } from "../../../src/model/index.js";

const FILMS: readonly CatalogueFilm[] = [
  { id: "keeper-2011", titles: [{ text: "The Lamp Keeper" }], year: 2011, directors: ["Aoife Brannigan"] },
  { id: "keeper-2012", titles: [{ text: "The Lamp Keeper" }], year: 2012, directors: ["Pavel Lozhkin"] },
  { id: "tram", titles: [{ text: "Night Tram" }], year: 1994, directors: ["Vera Tolmacheva"] },
  { id: "rope", titles: [{ text: "Bread and Rope" }], year: 2019 },
];
const KEEPER: CatalogueQuery = { titles: [{ text: "The Lamp Keeper" }], year: 2011 };
const TRAM: CatalogueQuery = { titles: [{ text: "Nochnoi tramvai | Night Tram" }, { text: "Night Tram" }], year: 1994 };

function catalogueOf(films: readonly CatalogueFilm[]) {
  const builder = new CatalogueBuilder();
  for (const film of films) builder.add(film);
  return memoryCatalogue(builder.finish());
}

const catalogue = catalogueOf(FILMS);

interface Said {
  readonly id: string;
  readonly verdict: DecisionVerdict;
  readonly hash?: string;
  readonly a?: string;
}

function decisions(...said: readonly Said[]) {
  return replayDecisions(
    said.map(({ id, verdict, hash, a = "programme:4" }, at) => ({
      at: "2026-03-01T10:00:00Z",
      by: "Vera",
      a,
      b: `films:${id}`,
      verdict,
      line: at + 1,
      ...(hash !== undefined && { evidenceHash: hash }),
    })),
  );
}

async function matched(query: CatalogueQuery, said: readonly Said[], limit?: number) {
  const asked = { ref: "programme:4", query, source: "films" };
  return matchWithDecisions(catalogue, asked, decisions(...said), limit);
}

const ids = ({ candidates }: { readonly candidates: readonly { readonly id: string }[] }) =>
  candidates.map(({ id }) => id);

describe("a match with decisions", () => {
  it("is as it was where nobody decided anything", async () => {
    const match = await matched(KEEPER, []);
    assert.equal(match.decision, "review");
    assert.deepEqual(ids(match).slice(0, 2), ["keeper-2011", "keeper-2012"]);
    assert.deepEqual(match.decided, []);
  });

  it("takes what is the same, whatever its score", async () => {
    const match = await matched(KEEPER, [{ id: "keeper-2012", verdict: "same" }]);
    assert.equal(match.decision, "match");
    assert.equal(match.candidates[0]?.id, "keeper-2012");
    assert.deepEqual(match.decided, [
      { id: "keeper-2012", verdict: "same", by: "Vera", at: "2026-03-01T10:00:00Z", line: 1, stale: false },
    ]);
  });

  it("takes what is the same even where nothing is alike", async () => {
    const match = await matched(KEEPER, [{ id: "rope", verdict: "same" }]);
    assert.equal(match.decision, "match");
    const [first] = match.candidates;
    assert.equal(first?.id, "rope");
    assert.ok(first.score < 1 && first.evidence.length === 2);
  });

  it("judges the others without what is different", async () => {
    const match = await matched(KEEPER, [{ id: "keeper-2012", verdict: "different" }]);
    assert.equal(match.decision, "match");
    assert.equal(match.candidates[0]?.id, "keeper-2011");
    assert.ok(!ids(match).includes("keeper-2012"));
    assert.equal(match.decided[0]?.verdict, "different");
  });

  it("has none where all are different", async () => {
    const match = await matched(KEEPER, [
      { id: "keeper-2012", verdict: "different" },
      { id: "keeper-2011", verdict: "different" },
    ]);
    assert.equal(match.decision, "none");
  });

  it("asks again where somebody could not tell", async () => {
    assert.equal((await matched(TRAM, [])).decision, "match");
    assert.equal((await matched(TRAM, [{ id: "tram", verdict: "unsure" }])).decision, "review");
  });

  it("asks again where people contradict one another", async () => {
    const match = await matched(KEEPER, [
      { id: "keeper-2011", verdict: "same" },
      { id: "keeper-2011", verdict: "same", a: "archive:7" },
      { id: "keeper-2012", verdict: "same", a: "archive:7" },
      { id: "keeper-2012", verdict: "different" },
    ]);
    assert.equal(match.decision, "review");
    assert.deepEqual(
      match.decided.map(({ verdict }) => verdict),
      ["contradicted", "contradicted"],
    );
  });

  it("follows what is the same through other catalogues", async () => {
    const found = await matchWithDecisions(
      catalogue,
      { ref: "programme:4", query: KEEPER, source: "films" },
      replayDecisions(
        [
          ["programme:4", "archive:7"],
          ["archive:7", "films:keeper-2012"],
        ].map(([a, b], at) => ({
          at: "2026-03-01T10:00:00Z",
          by: "Vera",
          a: a!,
          b: b!,
          verdict: "same" as const,
          line: at + 1,
        })),
      ),
    );
    assert.equal(found.decision, "match");
    assert.equal(found.candidates[0]?.id, "keeper-2012");
  });

  it("passes over films that have left the catalogue", async () => {
    const match = await matched(KEEPER, [{ id: "gone", verdict: "same" }]);
    assert.equal(match.decision, "review");
    assert.deepEqual(match.decided, []);
  });

  it("says when an entry has changed since", async () => {
    const hash = evidenceHash(KEEPER, FILMS[1]!);
    const [fresh] = (await matched(KEEPER, [{ id: "keeper-2012", verdict: "same", hash }])).decided;
    assert.equal(fresh?.stale, false);
    const later = { ...KEEPER, runtimeMinutes: 97 };
    const changed = await matched(later, [{ id: "keeper-2012", verdict: "same", hash }]);
    assert.equal(changed.decided[0]?.stale, true);
    assert.equal(changed.decision, "match");
  });

  it("asks again where an entry has changed and nothing speaks for the film any more", async () => {
    const stale = "0123456789abcdef";
    const another = await matched(TRAM, [{ id: "rope", verdict: "same", hash: stale }]);
    assert.equal(another.decision, "review");
    assert.deepEqual(ids(another).slice(0, 2), ["rope", "tram"]);
    assert.equal(another.decided[0]?.stale, true);
    // The same title of another time is no more than a name.
    const remake = await matched({ titles: TRAM.titles, year: 1930, directors: ["Oleg Brusnikin"] }, [
      { id: "tram", verdict: "same", hash: stale },
    ]);
    assert.equal(remake.decision, "review");
    // One line that still holds is enough.
    const both = await matched(TRAM, [
      { id: "rope", verdict: "same", hash: stale },
      { id: "tram", verdict: "same", hash: stale },
    ]);
    assert.equal(both.decision, "match");
  });

  it("says of what follows from a line whether its entries have changed", async () => {
    const said = [
      { id: "rope", verdict: "same", hash: "0123456789abcdef" },
      { id: "rope", verdict: "same", a: "films:keeper-2011" },
    ] as const;
    const match = await matched(TRAM, said);
    assert.deepEqual(
      match.decided.map(({ id, stale }) => `${id} ${stale}`),
      ["rope true", "keeper-2011 true"],
    );
    assert.equal(match.decision, "review");
  });

  it("judges a film without a year as it is judged without decisions", async () => {
    const undated = catalogueOf([
      { id: "a", titles: [{ text: "The Long Winter of the Salt Ferry" }] },
      { id: "b", titles: [{ text: "The Long Winter" }], year: 1987 },
    ]);
    const query: CatalogueQuery = { titles: [{ text: "The Long Winter of the Salt Ferry" }], year: 1987 };
    assert.equal((await undated.match(query)).decision, "match");
    const asked = { ref: "programme:4", query, source: "films" };
    const found = await matchWithDecisions(undated, asked, decisions({ id: "b", verdict: "different" }));
    assert.deepEqual([found.decision, ids(found)], ["match", ["a"]]);
  });

  it("gives as many as were asked for, whatever was taken out", async () => {
    const match = await matched(KEEPER, [{ id: "keeper-2012", verdict: "different" }], 1);
    assert.deepEqual(ids(match), ["keeper-2011"]);
  });
});
