import assert from "node:assert/strict";
import { before, it } from "mocha";
import { CatalogueBuilder, loadPostgres, memoryCatalogue, postgresCatalogue } from "../../src/catalogue/index.js";
import { onEachDatabase } from "./databases.js";
import { FILMS, QUERIES } from "./invented-films.js";

onEachDatabase("a catalogue in PostgreSQL answers as one in memory", (database) => {
  const builder = new CatalogueBuilder();
  for (const film of FILMS) builder.add(film);
  const memory = memoryCatalogue(builder.finish());

  before(async () => {
    await loadPostgres(database().sql, FILMS);
  });

  for (const query of QUERIES) {
    const { titles, ...others } = query;
    const what = titles.map(({ text }) => text.slice(0, 40)).join(", ");
    it(`${JSON.stringify(what)} ${JSON.stringify(others)}`, async () => {
      const expected = await memory.match(query);
      const answer = await postgresCatalogue(database().sql).match(query);
      assert.equal(answer.decision, expected.decision);
      // Below a level that is called plausible the two look at different films.
      const plausible = ({ score }: { readonly score: number }): boolean => score >= 50;
      assert.deepEqual(answer.candidates.filter(plausible), expected.candidates.filter(plausible));
    });
  }

  it("finds something for most of these", async () => {
    const answers = await Promise.all(QUERIES.map((query) => postgresCatalogue(database().sql).match(query)));
    assert.ok(answers.filter(({ decision }) => decision !== "none").length > QUERIES.length / 2);
  });

  it("gives as many candidates as are asked for", async () => {
    const { candidates } = await postgresCatalogue(database().sql).match({ titles: [{ text: "Night Tram" }] }, 2);
    assert.equal(candidates.length, 2);
  });

  it("counts its films", async () => {
    assert.equal(await postgresCatalogue(database().sql).size(), FILMS.length);
  });

  for (const film of FILMS.filter(({ id }) => !id.startsWith("crowd-"))) {
    it(`gives ${JSON.stringify(film.id)} back as it came`, async () => {
      assert.deepEqual(await postgresCatalogue(database().sql).film(film.id), film);
    });
  }

  it("has no film of an id that only looks alike where it is stored", async () => {
    assert.equal(await postgresCatalogue(database().sql).film("odd\ufffdid"), undefined);
    assert.equal(await postgresCatalogue(database().sql).film("ferr"), undefined);
  });
});
