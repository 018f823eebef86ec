import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { RULE_IDS } from "../../src/check/index.js";
import { OPERATION_IDS } from "../../src/operation/index.js";
import { readSchemaFiles } from "../../src/port/index.js";
import { reconciliationService } from "./reconciliation/invented-service.js";
import { assertProblem, bodyOf, service } from "./service.js";

const SRT = "1\n00:00:01,000 --> 00:00:02,500\nThe tide turns at six.\n";

const INPUTS: Readonly<Record<(typeof OPERATION_IDS)[number], object>> = {
  "version-tags/parse": { text: "OmeU" },
  "version-tags/format": { tag: { kind: "original", audio: ["ru"], subtitles: [] }, style: "long" },
  "version-tags/compare": { promise: "OmeU", actual: "OmeU" },
  "version-tags/styles": {},
  "languages/lookup": { text: "russische" },
  "romanization/romanize": { text: "Кремень", scheme: "alalc-rus-Cyrl-Latn-2012" },
  "romanization/deromanize": { text: "Kremenʹ", scheme: "alalc-rus-Cyrl-Latn-2012" },
  "romanization/transcribe": { text: "Чехов", language: "fr" },
  "romanization/identify": { names: ["Andrei Griazev", "Iuliia Kiseleva"] },
  "romanization/restore": { text: "Kremen" },
  "romanization/schemes": { language: "ru" },
  "names/parse": { text: "MANSKY, Vitali" },
  "names/compare": { a: "Andrey Gryazev", b: "Андрей Грязев" },
  "names/match": { queries: ["Gryazev"], candidates: ["Манский", "Грязев"] },
  "titles/split": { text: "Кремень / The Hard-Hearted (2012)" },
  "titles/key": { text: "L'Argent", language: "fr" },
  "titles/relate": { a: { text: "Кремень" }, b: { text: "Kremen" } },
  "records/read": { text: "The Salt Ferry\nFinland, 1987, 94 min" },
  "records/write": { record: { titles: [{ text: "The Salt Ferry" }] }, house: "kinoglot" },
  "records/validate": { record: {} },
  "records/compare": { records: [{}, {}] },
  "records/houses": {},
  "subtitles/read": { text: SRT },
  "subtitles/languages": { text: SRT },
  "subtitles/check": { files: [{ text: SRT, name: "film.en.srt" }], promise: "OmeU" },
  "subtitles/convert": { text: SRT, to: "webvtt" },
  "subtitles/align": { file: { text: SRT }, reference: { text: SRT } },
  "subtitles/split": { text: SRT },
  "subtitles/merge": { first: { text: SRT }, second: { text: SRT } },
  "subtitles/formats": {},
  "catalogues/match": { catalogue: "films", query: { titles: [{ text: "Night Tram" }] } },
  "catalogues/cluster": { sources: [{ name: "films", films: [{ id: "1", titles: [{ text: "Night Tram" }] }] }] },
  "packages/inspect": { files: [{ path: "ASSETMAP.xml", text: "<AssetMap/>" }] },
};

describe("operation routes", () => {
  for (const id of OPERATION_IDS) {
    it(`POST /v1/${id}`, async () => {
      const response = await reconciliationService().post(`/v1/${id}`).send(INPUTS[id]).expect(200);
      assert.equal(response.type, "application/json");
      assert.equal("problem" in (response.body as object), false);
    });
    it(`GET /v1/${id} is not allowed`, async () => {
      const response = await service().get(`/v1/${id}`);
      assertProblem(response, "method-not-allowed", 405);
      assert.equal(response.headers["allow"], "POST");
    });
  }

  it("a subtitle file of a megabyte is taken", async () => {
    const text = SRT.repeat(20_000);
    const response = await service().post("/v1/subtitles/read").send({ text, summary: true }).expect(200);
    assert.equal((response.body as { count: number }).count, 20_000);
  });

  it("a page of a megabyte is taken for a record, and for no title", async () => {
    const text = "word ".repeat(200_000);
    await service().post("/v1/records/read").send({ text }).expect(200);
    assertProblem(await service().post("/v1/titles/key").send({ text }), "body-too-large", 413);
  });

  it("a record of more than 2 MB is not taken", async () => {
    const record = { section: "word ".repeat(500_000) };
    const response = await service().post("/v1/records/validate").send({ record });
    assertProblem(response, "body-too-large", 413);
  });

  it("a finished check is 200 even when all is wrong", async () => {
    const response = await service()
      .post("/v1/version-tags/compare")
      .send({ promise: "RU-FR", actual: "RU-NL" })
      .expect(200);
    assert.equal((response.body as { verdict: string }).verdict, "no");
  });
});

const LISTS = [
  ["/v1/operations", "operations", OPERATION_IDS.length],
  ["/v1/rules", "rules", RULE_IDS.length],
] as const;

describe("what can be looked up", () => {
  for (const [path, member, length] of LISTS) {
    it(`GET ${path}`, async () => {
      const body = bodyOf(await service().get(path).expect(200));
      assert.equal((body as Record<string, unknown[]>)[member]?.length, length);
    });
  }

  for (const [path, operation] of [
    ["/v1/styles", "version-tags/styles"],
    ["/v1/schemes", "romanization/schemes"],
    ["/v1/houses", "records/houses"],
  ]) {
    it(`GET ${path} gives what the operation gives`, async () => {
      const [listed, asked] = await Promise.all([
        service()
          .get(path as string)
          .expect(200),
        service().post(`/v1/${operation}`).send({}).expect(200),
      ]);
      assert.deepEqual(listed.body, asked.body);
    });
  }

  for (const id of ["version-tag/missing-subtitle", encodeURIComponent("version-tag/missing-subtitle")]) {
    it(`GET /v1/rules/${id}`, async () => {
      const body = bodyOf(await service().get(`/v1/rules/${id}?lang=de`).expect(200));
      assert.equal((body as { id: string }).id, "version-tag/missing-subtitle");
      assert.equal((body as { severity: string }).severity, "error");
    });
  }

  it("every schema is served under its own name", async () => {
    const app = service();
    for (const { name, schema } of readSchemaFiles()) {
      const body = bodyOf(await app.get(`/schemas/${name}.json`).expect(200));
      assert.deepEqual(body, schema);
      assert.ok(String(schema["$id"]).endsWith(`/schemas/${name}.json`));
    }
  });

  it("the type of a problem leads to a page about it", async () => {
    const app = service();
    const problem = (await app.get("/nowhere")).body as { type: string; title: string };
    const body = bodyOf(await app.get(problem.type).expect(200));
    assert.deepEqual(body, { type: problem.type, title: problem.title, status: 404 });
  });

  it("GET / says where to look, in the reader's language", async () => {
    const response = await service().get("/?lang=nl").expect(200);
    assert.equal(response.type, "text/html");
    assert.match(response.text, /<html lang="nl">/);
    assert.match(response.text, /\/openapi\.json/);
  });

  it("GET / writes the caller's host as text, not as HTML", async () => {
    const response = await service().get("/").set("Host", '"><script>alert(1)</script>');
    assert.doesNotMatch(response.text, /<script/);
  });

  it("HEAD answers as GET does, without a body", async () => {
    const response = await service().head("/v1/rules").expect(200);
    assert.equal(response.text, undefined);
    assert.ok(Number(response.headers["content-length"]) > 100);
  });

  it("GET /healthz and /readyz", async () => {
    assert.deepEqual((await service().get("/healthz").expect(200)).body, { status: "alive" });
    assert.deepEqual((await service().get("/readyz").expect(200)).body, { status: "ready" });
  });

  it("GET /metrics counts answers by route and status", async () => {
    const app = service();
    await app.get("/v1/rules");
    await app.get("/secret-path-of-the-caller");
    const { text } = await app.get("/metrics").expect(200);
    assert.match(text, /kinoglot_answers_total\{route="\/v1\/rules",status="200"\} 1/);
    assert.doesNotMatch(text, /secret/);
  });
});

const NOWHERE = [
  "/nowhere",
  "/v1",
  "/v1/",
  "/v1/version-tags",
  "/v1/rules/version-tag/nothing",
  "/v1/rules/__proto__",
  "/schemas/nothing.json",
  "/schemas/..%2f..%2fpackage.json",
  "/problems/nothing",
  "/problems/toString",
  "/%ff",
  "/%",
];

describe("paths that lead nowhere", () => {
  for (const path of NOWHERE) it(`GET ${path}`, async () => assertProblem(await service().get(path), "not-found", 404));
  it("POST to an operation that does not exist", async () =>
    assertProblem(await service().post("/v1/version-tags/guess").send({}), "not-found", 404));
});
