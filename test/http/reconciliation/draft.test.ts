import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { assertProblem } from "../service.js";
import { assertOpen, reconciliationService, type GivenCandidate } from "./invented-service.js";

const name = (propertyValue: unknown) => ({ matchType: "name", propertyValue });
const condition = (propertyId: string, propertyValue: unknown, more: object = {}) => ({
  matchType: "property",
  propertyId,
  propertyValue,
  ...more,
});
const required = (propertyId: string, propertyValue: unknown, matchQuantifier?: string) =>
  condition(propertyId, propertyValue, { required: true, ...(matchQuantifier && { matchQuantifier }) });

const TRAM = name("Night Tram");
const ALL = ["night-tram-1994", "night-tram-2008", "night-tram-2016"];

/** Conditions, and the films that are left. */
const LEFT: readonly (readonly [string, readonly object[], readonly string[]])[] = [
  ["nothing required", [TRAM, condition("year", 2008)], ALL],
  ["a year", [TRAM, required("year", 2008)], ["night-tram-2008"]],
  ["a year as a text", [TRAM, required("year", "2008")], ["night-tram-2008"]],
  ["one of two years", [TRAM, required("year", [1994, "2008"])], ["night-tram-1994", "night-tram-2008"]],
  ["two years at once", [TRAM, required("year", [1994, 2008], "all")], []],
  ["neither of two years", [TRAM, required("year", [1994, 2008], "none")], ["night-tram-2016"]],
  ["a director, respelt", [TRAM, required("director", "Олег Брусникин")], ["night-tram-1994"]],
  ["both directors", [TRAM, required("director", ["Anna Kirs", "Ivo Tamm"], "all")], ["night-tram-2008"]],
  ["a running time", [TRAM, required("runtime", "82 min")], ["night-tram-2016"]],
  ["an id", [TRAM, { matchType: "id", propertyValue: "night-tram-1994", required: true }], ["night-tram-1994"]],
  ["a property that films do not have", [TRAM, required("shoe-size", 44)], ALL],
  ["a year that is none", [TRAM, required("year", "soon")], ALL],
  ["a year, and one that is none", [TRAM, required("year", ["n.d.", 2008], "all")], ["night-tram-2008"]],
  ["the name in another script", [{ ...name("Solianoi parom"), required: true }], ["salt-ferry-2019"]],
];

describe("questions in the draft of 1.0", () => {
  const app = reconciliationService();
  const ask = async (queries: unknown): Promise<readonly (readonly GivenCandidate[])[]> => {
    const answer = await app.post("/reconcile/v1/match").send({ queries }).expect(200);
    const { results } = answer.body as {
      readonly results: readonly { readonly candidates: readonly GivenCandidate[] }[];
    };
    return results.map(({ candidates }) => candidates);
  };

  for (const [what, conditions, ids] of LEFT) {
    it(`${what}: ${ids.join(", ") || "no film"}`, async () => {
      const [found] = await ask([{ type: "film", conditions }]);
      assert.deepEqual(found?.map(({ id }) => id).sort(), ids);
    });
  }

  it("are answered in their order, with evidence, in the language of the reader", async () => {
    const queries = [
      { conditions: [name("Соляной паром"), condition("year", 2019)], limit: 1 },
      { conditions: [TRAM] },
    ];
    const answer = await app.post("/reconcile/v1/match").set("Accept-Language", "fr").send({ queries }).expect(200);
    assertOpen(answer);
    assert.equal(answer.headers["content-language"], "fr");
    const { results } = answer.body as { readonly results: readonly { candidates: readonly GivenCandidate[] }[] };
    const [salt, trams] = results.map(({ candidates }) => candidates);
    assert.equal(salt?.length, 1);
    assert.equal(salt?.[0]?.id, "salt-ferry-2019");
    assert.equal(salt?.[0]?.match, true);
    assert.deepEqual(
      salt?.[0]?.features.map(({ id }) => id),
      ["title/exact", "year/same"],
    );
    assert.equal(trams?.length, 3);
    assert.equal(trams?.[0]?.match, false);
  });

  it("are at most as many as a batch has", async () => {
    const batch = (size: number) => Array.from({ length: size }, () => ({ conditions: [name("x")] }));
    assert.equal((await ask(batch(50))).length, 50);
    assertProblem(await app.post("/reconcile/v1/match").send({ queries: batch(51) }), "too-many-queries", 413);
  });
});
