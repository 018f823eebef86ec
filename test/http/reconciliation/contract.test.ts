import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { Response } from "supertest";
import { assertProblem } from "../service.js";
import { assertOpen, FILMS, reconciliationService } from "./invented-service.js";

const RUNS = 150;
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("Night Tram", "film", "year", "1994", ...FILMS.map(({ id }) => id)),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
  fc.object(),
);

/** A question that nearly fits. */
const query = fc.record(
  {
    query: fc.oneof(text, fc.integer()),
    type: fc.oneof(text, fc.array(text, { maxLength: 2 })),
    limit: fc.integer({ min: -1, max: 200 }),
    properties: fc.array(fc.record({ pid: text, v: value }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const condition = fc.record(
  {
    matchType: fc.constantFrom("name", "property", "id", "else"),
    propertyId: fc.constantFrom("year", "director", "title", "constructor"),
    propertyValue: value,
    required: fc.boolean(),
    matchQuantifier: fc.constantFrom("any", "all", "none"),
  },
  { requiredKeys: ["matchType", "propertyValue"] },
);
const extension = fc.record({
  ids: fc.array(text, { maxLength: 4 }),
  properties: fc.array(fc.record({ id: text }), { maxLength: 4 }),
});
const json = (fits: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fits.map((one) => JSON.stringify(one)) }, fc.json(), fc.string({ unit: "binary" }));

const parameters = fc.dictionary(
  fc.constantFrom("prefix", "id", "callback", "queries", "extend", "query", "year", "cursor", "type", "lang"),
  text,
  { maxKeys: 4 },
);

/** Whatever comes back can be read from elsewhere, and is an answer or a problem, never a failure. */
function assertAnswered(response: Response): void {
  assertOpen(response);
  if (response.status === 200) return;
  assert.ok(response.status >= 400 && response.status < 500, `${response.status} ${response.text}`);
  if (response.type === "text/html") return;
  const { type } = JSON.parse(response.text) as { readonly type: string };
  assertProblem(response, type.replace("/problems/", ""), response.status);
}

describe("the contract of the reconciliation service", () => {
  const app = reconciliationService();
  const holds = (bodies: fc.Arbitrary<string>, ask: (body: string) => PromiseLike<Response>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(bodies, async (body) => assertAnswered(await ask(body))),
      { numRuns: RUNS },
    );
  const form = (field: string) => (body: string) =>
    app
      .post("/reconcile")
      .type("form")
      .send(new URLSearchParams({ [field]: body }).toString());
  const post = (path: string) => (body: string) => app.post(path).set("Content-Type", "application/json").send(body);

  it("questions", () => holds(json(fc.dictionary(text, query, { maxKeys: 3 })), form("queries")));
  it("properties", () => holds(json(extension), form("extend")));
  it("questions of the draft", () =>
    holds(
      json(
        fc.record({
          queries: fc.array(fc.record({ conditions: fc.array(condition, { maxLength: 3 }) }), { maxLength: 3 }),
        }),
      ),
      post("/reconcile/v1/match"),
    ));
  it("properties of the draft", () => holds(json(extension), post("/reconcile/v1/extend")));

  for (const path of ["", "/suggest/entity", "/suggest/property", "/extend/propose", "/preview", "/view/x", "/v1"]) {
    it(`GET /reconcile${path}`, () =>
      holds(
        parameters.map((given) => new URLSearchParams(given).toString()),
        (search) => app.get(`/reconcile${path}?${search}`),
      ));
  }
});
