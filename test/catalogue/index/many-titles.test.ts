import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CatalogueBuilder, matchFilm } from "../../../src/catalogue/index.js";

describe("a film that is asked for by a hundred titles", () => {
  const builder = new CatalogueBuilder();
  builder.add({ id: "ferry", titles: [{ text: "The Salt Ferry" }], year: 1987 });
  for (let at = 0; at < 300; at++)
    builder.add({ id: `other-${at}`, titles: [{ text: `Wooden Hour ${at}` }], year: 1987 });
  const index = builder.finish();
  const asked = (place: number): readonly { readonly text: string }[] =>
    Array.from({ length: 100 }, (_, at) => ({
      text: at === place ? "The Salt Ferry" : `Paper Kingdom of ${"abcdefghij"[at % 10]}${at}`,
    }));

  for (const place of [0, 39, 40, 99]) {
    it(`is found by title ${place + 1}`, () => {
      const { decision, candidates } = matchFilm({ titles: asked(place), year: 1987 }, index);
      assert.deepEqual([decision, candidates[0]?.id], ["match", "ferry"]);
    });
  }
});
