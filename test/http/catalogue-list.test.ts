import assert from "node:assert/strict";
import type { FilmCatalogue } from "../../src/catalogue/index.js";
import { answerValidators } from "../generated/answer-validators.js";
import { refusal, type CatalogueShelf, type Refusal } from "../../src/operation/index.js";
import { FILMS, inventedFilms } from "./reconciliation/invented-service.js";
import { assertProblem, bodyOf, service } from "./service.js";

const UNREACHABLE = refusal("catalogue-unreachable", { catalogue: "archive", reason: "ECONNREFUSED" });

/** Catalogues by name, some of which cannot be opened. */
function shelf(catalogues: Readonly<Record<string, FilmCatalogue | Refusal>>): CatalogueShelf {
  return {
    names: Object.keys(catalogues),
    open: (name) => Promise.resolve(catalogues[name] ?? refusal("unknown-catalogue", { catalogue: name })),
    close: () => Promise.resolve(),
  };
}

const CASES: readonly (readonly [
  name: string,
  catalogues: Parameters<typeof shelf>[0],
  listed: readonly string[],
  unavailable: readonly string[] | undefined,
])[] = [
  ["none", {}, [], undefined],
  ["two", { films: inventedFilms(), more: inventedFilms() }, ["films", "more"], undefined],
  ["one of two", { archive: UNREACHABLE, films: inventedFilms() }, ["films"], ["archive"]],
  ["none of two", { archive: UNREACHABLE, attic: UNREACHABLE }, [], ["archive", "attic"]],
];

describe("GET /v1/catalogues", () => {
  for (const [name, catalogues, listed, unavailable] of CASES) {
    it(`lists what can be asked, and what cannot: ${name}`, async () => {
      const list = bodyOf(
        await service({ catalogues: shelf(catalogues) })
          .get("/v1/catalogues")
          .expect(200),
      );
      assert.ok(answerValidators["catalogue-list"](list), JSON.stringify(answerValidators["catalogue-list"].errors));
      assert.deepEqual(
        list.catalogues,
        listed.map((known) => ({ name: known, films: FILMS.length })),
      );
      assert.deepEqual(
        list.unavailable?.map((one) => one.name),
        unavailable,
      );
    });
  }

  it("says why in the language of who asks", async () => {
    const app = service({ catalogues: shelf({ archive: UNREACHABLE }) });
    const { unavailable } = bodyOf(await app.get("/v1/catalogues?lang=de")) as {
      readonly unavailable: readonly { readonly problem: { readonly type: string; readonly detail: string } }[];
    };
    assert.equal(unavailable[0]?.problem.type, "/problems/catalogue-unreachable");
    assert.match(unavailable[0]?.problem.detail ?? "", /„archive“/);
  });

  it("a question to one that cannot be reached says when to ask again", async () => {
    const app = service({ catalogues: shelf({ archive: UNREACHABLE }) });
    const response = await app
      .post("/v1/catalogues/match")
      .send({ catalogue: "archive", query: { titles: [{ text: "Night Tram" }] } });
    assertProblem(response, "catalogue-unreachable", 503);
    assert.equal(response.headers["retry-after"], "5");
  });
});
