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

  it("offers the same films, in the same order, for a letter or two", async () => {
    for (const prefix of [..."abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщэюя1!", "sh", "щу", "no", "тр"]) {
      for (const limit of [3, 30]) {
        const offered = await postgresCatalogue(database().sql).suggest(prefix, limit);
        const expected = await memory.suggest(prefix, limit);
        assert.deepEqual(
          offered.map(({ id }) => id),
          expected.map(({ id }) => id),
          `${prefix} ${limit}`,
        );
      }
    }
  });

  it("gives several films back in the order asked, and none for ids that it lacks", async () => {
    const ids = [FILMS[2]!.id, "none", FILMS[0]!.id, "odd\ufffdid", FILMS[2]!.id];
    const films = await postgresCatalogue(database().sql).films(ids);
    assert.deepEqual(films, await memory.films(ids));
    assert.deepEqual(
      films.map((film) => film?.id),
      [FILMS[2]!.id, undefined, FILMS[0]!.id, undefined, FILMS[2]!.id],
    );
  });

  it("has no film of an id that only looks alike where it is stored", async () => {
    assert.equal(await postgresCatalogue(database().sql).film("odd\ufffdid"), undefined);
    assert.equal(await postgresCatalogue(database().sql).film("ferr"), undefined);
  });
});
