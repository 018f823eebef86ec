import assert from "node:assert/strict";
import { CatalogueBuilder, memoryCatalogue } from "../../../src/catalogue/index.js";
import { findCandidates, type Question } from "../../../src/http/reconciliation/find-candidates.js";

const builder = new CatalogueBuilder();
builder.add({ id: "1917", titles: [{ text: "Harbour Fog" }], year: 1933 });
builder.add({ id: "other", titles: [{ text: "1917" }], year: 2019 });
builder.add({ id: "harbour", titles: [{ text: "The Long Quay" }], year: 1950 });
const catalogue = memoryCatalogue(builder.finish());

async function found(text: string, known: Question["known"] = {}): Promise<readonly (readonly [string, boolean])[]> {
  const all = await findCandidates(catalogue, { texts: [text], id: text, known, limit: 5 });
  return all.map(({ film, match }) => [film.id, match]);
}

describe("a text that is an id and a title", () => {
  it("is a title where a film is called so, and the film of the id is offered last", async () => {
    assert.deepEqual(await found("1917", { year: 2019 }), [
      ["other", true],
      ["1917", false],
    ]);
  });

  it("is an id where no film is called so", async () =>
    assert.deepEqual((await found("harbour"))[0], ["harbour", true]));

  it("is not taken unasked where the year is another", async () =>
    assert.deepEqual((await found("harbour", { year: 2001 }))[0], ["harbour", false]));
});
