import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Response } from "supertest";
import { OPERATION_IDS, PROBLEMS, type ProblemId } from "../../src/operation/index.js";
import { service } from "./service.js";

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses: Readonly<Record<string, { readonly $ref?: string }>> }>>
    >
  >;
  readonly components: {
    readonly responses: Readonly<
      Record<
        string,
        { readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>> }
      >
    >;
    readonly examples: Readonly<Record<string, { readonly value: object }>>;
  };
}

const PREFIX = "#/components/responses/";
const JSON_TYPE = "application/json";

/** The same faults in whatever is asked. */
const FAULTS: readonly (readonly [body: string, headers: Readonly<Record<string, string>>, query?: string])[] = [
  ["{", {}],
  ["{}", { "Content-Type": "text/csv" }],
  ["{}", { "Content-Encoding": "br" }],
  ["{}", { Accept: "image/png" }],
  ["{}", {}, "?lang=xx"],
  ['{"no such field":1}', {}],
  ["[".repeat(200) + "]".repeat(200), {}],
  ['{"text":"\\ud800","content":"!"}', {}],
  ['{"path":"film.srt"}', {}],
  ['{"text":"","to":"webvtt"}', {}],
  ['{"files":[]}', {}],
  ['{"catalogue":"none","query":{"titles":[{"text":"Kremen"}]}}', {}],
  ['{"catalogue":"none","query":{"year":2019}}', {}],
];

/** Too large for any; where this is found out is the same for all that take as much. */
const TOO_LARGE = JSON.stringify({ text: "a".repeat(30_000_000) });
const TAKING_MUCH = ["version-tags/parse", "records/read", "subtitles/check"];

describe("the problems of the OpenAPI description", () => {
  const app = service();
  let description: Description;
  before(async () => (description = (await app.get("/openapi.json").expect(200)).body as Description));

  /** The kinds of problems that the description has for a route, by status. */
  function told(method: string, path: string): ReadonlyMap<string, readonly string[]> {
    const { responses } = description.components;
    const answers = Object.entries(description.paths[path]?.[method]?.responses ?? {});
    return new Map(
      answers.map(([status, { $ref = "" }]) => {
        const { content = {} } = responses[$ref.slice(PREFIX.length)] ?? {};
        return [status, Object.keys(content["application/problem+json"]?.examples ?? {})];
      }),
    );
  }

  function assertTold(method: string, path: string, response: Response): void {
    const { type } = JSON.parse(response.text) as { readonly type: string };
    const kinds = told(method, path).get(String(response.status)) ?? [];
    assert.ok(kinds.includes(type.replace("/problems/", "")), `${method} ${path}: ${response.status} ${type}`);
  }

  for (const id of OPERATION_IDS) {
    it(`tell what ${id} refuses`, async () => {
      let refused = 0;
      const faults = TAKING_MUCH.includes(id) ? [...FAULTS, [TOO_LARGE, {}] as const] : FAULTS;
      for (const [body, headers, query = ""] of faults) {
        const asked = app.post(`/v1/${id}${query}`).set({ "Content-Type": JSON_TYPE, ...headers });
        const response = await asked.send(body);
        if (response.status === 200) continue;
        refused += 1;
        assertTold("post", `/v1/${id}`, response);
      }
      assert.ok(refused >= 6, String(refused));
    });
  }

  const OTHERS: readonly (readonly ["get" | "delete" | "post", string, asked: string])[] = [
    ["get", "/v1/rules/{id}", "/v1/rules/no/such"],
    ["get", "/schemas/{name}.json", "/schemas/none.json"],
    ["get", "/problems/{name}", "/problems/none"],
    ["get", "/assets/{name}", "/assets/none.js"],
    ["get", "/v1/jobs", "/v1/jobs"],
    ["get", "/v1/jobs/{id}", "/v1/jobs/1"],
    ["delete", "/v1/jobs/{id}", "/v1/jobs/1"],
    ["get", "/v1/jobs/{id}/results", "/v1/jobs/1/results"],
    ["get", "/reconcile", "/reconcile"],
    ["get", "/reconcile/suggest/{kind}", "/reconcile/suggest/entity"],
    ["get", "/v1/houses", "/v1/houses?lang=xx"],
  ];
  for (const [method, path, asked] of OTHERS) {
    it(`tell what ${method} ${path} refuses`, async () => assertTold(method, path, await app[method](asked)));
  }

  it("are examples with the status of their kind", () => {
    const { examples } = description.components;
    assert.ok(Object.keys(examples).length > 20);
    for (const [kind, { value }] of Object.entries(examples)) {
      const { type, status } = value as { readonly type: string; readonly status: number };
      assert.equal(type, `/problems/${kind}`);
      assert.equal(status, PROBLEMS[kind as ProblemId].status);
    }
  });

  it("leave out what concerns others", () => {
    const kinds = [...told("post", "/v1/version-tags/parse").values()].flat();
    for (const kind of ["unauthorized", "unknown-job", "unknown-catalogue", "no-file", "not-found"]) {
      assert.ok(!kinds.includes(kind), kind);
    }
  });
});
