import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CatalogueBuilder, memoryCatalogue } from "../../src/catalogue/index.js";
import { datedQuery } from "../../src/catalogue/dated-query.js";

const asked = (...titles: readonly string[]) => ({ titles: titles.map((text) => ({ text })) });

describe("a year in brackets behind a title", () => {
  for (const [titles, year] of [
    [["Salt Ferry (1987)"], 1987],
    [["Salt Ferry (1987) "], 1987],
    [["Соляной паром (1987)", "The Salt Ferry"], 1987],
    [["Соляной паром (1987)", "The Salt Ferry (1987)"], 1987],
    [["Соляной паром (1987)", "The Salt Ferry (1988)"], undefined],
    [["Salt Ferry (1700)"], undefined],
    [["Salt Ferry (2999)"], undefined],
    [["Salt Ferry (19876)"], undefined],
    [["Salt Ferry 1987"], undefined],
    [["(1987) Salt Ferry"], undefined],
    [["Salt Ferry (Ferry)"], undefined],
    [[], undefined],
  ] as const) {
    it(`${titles.join(" · ")} tells ${year ?? "none"}`, () => assert.equal(datedQuery(asked(...titles)).year, year));
  }

  it("says nothing against a year that is given", () =>
    assert.equal(datedQuery({ ...asked("Salt Ferry (1987)"), year: 1990 }).year, 1990));

  it("is the year that tells two films of one title apart", async () => {
    const builder = new CatalogueBuilder();
    for (const year of [1962, 1987]) builder.add({ id: `ferry-${year}`, titles: [{ text: "The Salt Ferry" }], year });
    const catalogue = memoryCatalogue(builder.finish());
    const dated = await catalogue.match(asked("The Salt Ferry (1987)"));
    assert.deepEqual([dated.decision, dated.candidates[0]?.id], ["match", "ferry-1987"]);
    assert.ok(dated.candidates[0]?.evidence.some(({ field, level }) => field === "year" && level === "same"));
    assert.equal((await catalogue.match(asked("The Salt Ferry"))).decision, "review");
  });
});
