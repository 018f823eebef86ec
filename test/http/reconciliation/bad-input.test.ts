import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Problem } from "../../../src/generated/schema-types.js";
import { assertProblem } from "../service.js";
import { askOne, assertOpen, reconciliationService, sendForm } from "./invented-service.js";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** The field `queries`, and the problem it is answered by. */
const QUERIES: readonly (readonly [string, string, string, number])[] = [
  ["half of a JSON text", '{"q0":', "malformed-json", 400],
  ["nothing", "", "malformed-json", 400],
  ["a list", '[{"query":"x"}]', "invalid-query", 400],
  ["a text", '"x"', "invalid-query", 400],
  ["null", "null", "invalid-query", 400],
  ["a query that is a number", '{"q0":{"query":7}}', "invalid-query", 400],
  ["no query and no properties", '{"q0":{"limit":1}}', "invalid-query", 400],
  ["no properties after all", '{"q0":{"properties":[]}}', "invalid-query", 400],
  ["properties that are called otherwise", '{"q0":{"query":"x","props":[]}}', "invalid-query", 400],
  ["a limit of nothing", '{"q0":{"query":"x","limit":0}}', "invalid-query", 400],
  ["half a limit", '{"q0":{"query":"x","limit":1.5}}', "invalid-query", 400],
  ["a value that is an object", '{"q0":{"properties":[{"pid":"year","v":{"a":1}}]}}', "invalid-query", 400],
  ["deep nesting", `{"q0":{"query":"x","properties":${nested(500)}}}`, "too-deep", 400],
  [
    "ten thousand questions",
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`q${at}`, { query: "x" }]))),
    "too-many-queries",
    413,
  ],
];

const EXTEND = [
  ["half of a JSON text", "{", "malformed-json"],
  ["no properties", '{"ids":["1907"]}', "invalid-query"],
  ["ids that are numbers", '{"ids":[1907],"properties":[]}', "invalid-query"],
  ["ids without end", JSON.stringify({ ids: Array<string>(1001).fill("1907"), properties: [] }), "invalid-query"],
  ["deep nesting", `{"ids":[],"properties":[{"id":"year","settings":{"a":${nested(500)}}}]}`, "too-deep"],
] as const;

describe("what the reconciliation service cannot read", () => {
  const app = reconciliationService();

  for (const [what, queries, problem, status] of QUERIES) {
    it(`${what} is refused, and a page from elsewhere can read why`, async () => {
      const answer = await sendForm(app, { queries });
      assertProblem(answer, problem, status);
      assertOpen(answer);
      if (queries.length > 8000) return;
      assertProblem(await app.get(`/reconcile?queries=${encodeURIComponent(queries)}`), problem, status);
    });
  }

  for (const [what, extend, problem] of EXTEND) {
    it(`${what} in an extension is refused`, async () => {
      assertProblem(await sendForm(app, { extend }), problem, 400);
      assertProblem(
        await app.post("/reconcile/v1/extend").set("Content-Type", "application/json").send(extend),
        problem,
        400,
      );
    });
  }

  for (const body of ["", "[]", "null", '{"queries":{}}', '{"queries":[{"conditions":[]}]}', "{"]) {
    it(`${JSON.stringify(body)} is no question of the draft of 1.0`, async () => {
      const answer = await app.post("/reconcile/v1/match").set("Content-Type", "application/json").send(body);
      assert.equal(answer.status, 400);
      assertOpen(answer);
    });
  }

  it("one cell that is too long does not fail the others", async () => {
    const queries = {
      long: { query: "x".repeat(6000), properties: [{ pid: "director", v: "y".repeat(3000) }] },
      beside: { query: "Night Tram", properties: [{ pid: "country", v: "z".repeat(3000) }] },
    };
    const answer = await sendForm(app, { queries });
    assert.equal(answer.status, 200);
    const { long, beside } = answer.body as Record<string, { readonly result: readonly unknown[] }>;
    assert.deepEqual([long?.result.length, beside?.result.length], [0, 3]);
  });

  it("a form without a field that is known is refused", async () => {
    assertProblem(await sendForm(app, { question: "{}" }), "invalid-query", 400);
    assertProblem(await sendForm(app, {}), "invalid-query", 400);
  });

  it("the place of a fault is told", async () => {
    const answer = await sendForm(app, { queries: '{"a/b":{"query":"x","limit":0}}' });
    assert.equal((JSON.parse(answer.text) as Problem).errors?.[0]?.pointer, "/a~1b/limit");
    const neither = await sendForm(app, { queries: '{"a/b":{"limit":1}}' });
    assert.equal((JSON.parse(neither.text) as Problem).errors?.[0]?.pointer, "/a~1b");
  });

  it("other kinds of bodies are refused", async () => {
    for (const type of ["application/json", "text/plain", "multipart/form-data; boundary=x"]) {
      const answer = await app.post("/reconcile").set("Content-Type", type).send("queries={}");
      assertProblem(answer, "unsupported-media-type", 415);
      assertOpen(answer);
    }
    const form = await app
      .post("/reconcile/v1/match")
      .set("Content-Type", "application/x-www-form-urlencoded")
      .send("queries=[]");
    assertProblem(form, "unsupported-media-type", 415);
  });

  it("two megabytes are enough, and more is too much", async () => {
    const pad = (bytes: number): string => `pad=${"x".repeat(bytes)}`;
    const send = (body: string) =>
      app.post("/reconcile").set("Content-Type", "application/x-www-form-urlencoded").send(body);
    const queries = "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Salt%20Ferry%22%7D%7D&";
    await send(queries + pad(2 * 1024 * 1024 - queries.length - 4)).expect(200);
    const answer = await send(queries + pad(2 * 1024 * 1024));
    assertProblem(answer, "body-too-large", 413);
    assertOpen(answer);
  });

  it("a form that is not what it says is still read, never a failure", async () => {
    for (const body of ["%", "queries", "queries=%ZZ", "=&=&", "queries=%FF%FE", "&".repeat(10_000)]) {
      const answer = await app
        .post("/reconcile")
        .set("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .send(body);
      assert.equal(answer.status, 400, body.slice(0, 10));
    }
  });

  it("titles that are hard work are answered all the same", async () => {
    const hard = [
      "a".repeat(4000),
      "/".repeat(4000),
      "( ".repeat(2000),
      "ы ".repeat(2000),
      "👩‍👩‍👧‍👧".repeat(200),
      "\u0000",
      "\ud800",
    ];
    for (const query of hard) assert.ok(Array.isArray(await askOne(app, { query })));
  });

  it("another method is not taken", async () => {
    const answer = await app.put("/reconcile");
    assertProblem(answer, "method-not-allowed", 405);
    assertOpen(answer);
    assert.match(answer.headers["allow"] ?? "", /POST/);
  });

  it("a catalogue is never a path", async () => {
    for (const catalogue of ["/etc", "./films", "postgres://127.0.0.1/films", "films/../films", "__proto__", ""]) {
      const answer = await app.post("/v1/catalogues/match").send({ catalogue, query: { titles: [{ text: "x" }] } });
      assert.ok([400, 404].includes(answer.status), answer.text);
      assert.doesNotMatch(answer.text, /ENOENT|ECONN/);
    }
    const known = await app.post("/v1/catalogues/match").send({
      catalogue: "films",
      query: { titles: [{ text: "Salt Ferry" }], year: 2019 },
    });
    assert.equal((known.body as { readonly decision: string }).decision, "match");
  });
});
