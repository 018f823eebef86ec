import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { answerValidators } from "../generated/answer-validators.js";
import type { Job, Problem } from "../../src/generated/schema-types.js";
import { jobDesk, openJobDatabase, type JobDatabase } from "../../src/job/index.js";
import { matchChunk } from "../../src/job/match-chunk.js";
import type { CatalogueShelf } from "../../src/operation/index.js";
import { DatabaseError } from "../../src/port/index.js";
import { assertProblem, service } from "../http/service.js";
import { embeddedPostgres } from "../postgres/embedded.js";
import { inventedCatalogue, inventedLines } from "./invented-films.js";

const NDJSON = "application/x-ndjson";
const UNKNOWN = "/v1/jobs/00000000-0000-4000-8000-000000000000";
const QUERY = { titles: [{ text: "Salt Ferry" }] };
const SHELF: CatalogueShelf = {
  names: ["films"],
  open: () => Promise.resolve(inventedCatalogue()),
  close: () => Promise.resolve(),
};

describe("jobs over HTTP", function () {
  this.timeout(60_000);
  let database: JobDatabase;
  let app: ReturnType<typeof service>;

  before(async () => {
    database = await openJobDatabase(await embeddedPostgres(), { onError: assert.ifError });
    app = service({ jobs: jobDesk(() => Promise.resolve(database), { mostRows: 1_000 }) });
  });
  after(() => database.close());

  const submit = (lines: string, query = "catalogue=films") =>
    app.post(`/v1/jobs?${query}`).set("Content-Type", NDJSON).send(lines);
  const submitJson = (body: unknown) => app.post("/v1/jobs").send(body as object);
  const submitted = async (lines: string): Promise<Job> => (await submit(lines).expect(202)).body as Job;
  const work = (job: string) =>
    matchChunk(
      { job, chunk: 0 },
      { sql: database.sql, catalogues: SHELF, deadline: Infinity, onError: assert.ifError },
    );
  const textOf = async (path: string): Promise<string> => {
    const answer = await app.get(path).buffer(true).expect(200);
    return String(answer.text ?? answer.body);
  };

  it("are accepted one row a line, and told where they are", async () => {
    const answer = await submit(inventedLines(3), "catalogue=films&limit=7").expect(202);
    const job = answer.body as Job;
    assert.ok(answerValidators.job(job), JSON.stringify(answerValidators.job.errors));
    assert.equal(answer.headers["location"], `/v1/jobs/${job.id}`);
    const { state, rows, done, problems, limit } = job;
    assert.deepEqual(
      { state, rows, done, problems, limit },
      { state: "queued", rows: 3, done: 0, problems: 0, limit: 7 },
    );
    assert.deepEqual((await app.get(`/v1/jobs/${job.id}`).expect(200)).body, job);
  });

  it("are accepted in one JSON text", async () => {
    const job = (
      await submitJson({ catalogue: "films", queries: [{ id: "a", query: QUERY }, { query: {} }] }).expect(202)
    ).body as Job;
    assert.equal(job.rows, 2);
    await work(job.id);
    const [first, second] = (await textOf(`/v1/jobs/${job.id}/results`)).split("\n");
    assert.match(String(first), /^\{"row":1,"id":"a","result":\{"decision":"review"/);
    assert.match(String(second), /^\{"row":2,"problem":\{"type":"\/problems\/invalid-query"/);
  });

  it("have results that keep to their schema, with problems in the language of who sent them", async () => {
    const asked = submit(`${inventedLines(2)}no JSON\n`, "catalogue=films&lang=de");
    const { id } = (await asked.expect(202)).body as Job;
    await work(id);
    const lines = (await textOf(`/v1/jobs/${id}/results`)).trimEnd().split("\n");
    for (const line of lines) assert.ok(answerValidators["job-result"](JSON.parse(line)), line);
    assert.match(String(lines[2]), /"title":"Kein JSON"/);
  });

  it("do not give results before all are there, unless some will do", async () => {
    const { id } = await submitted(`${inventedLines(2)}no JSON\n`);
    assertProblem(await app.get(`/v1/jobs/${id}/results`), "job-unfinished", 409);
    assert.match(await textOf(`/v1/jobs/${id}/results?partial=true`), /^\{"row":3,"problem"[^\n]*\n$/);
    await work(id);
    assert.equal((await textOf(`/v1/jobs/${id}/results`)).match(/\n/g)?.length, 3);
    assert.match(await textOf(`/v1/jobs/${id}/results?after=2`), /^\{"row":3/);
    assert.equal(await textOf(`/v1/jobs/${id}/results?after=3`), "");
  });

  it("can be cancelled, once and again, but not when they have ended", async () => {
    const { id } = await submitted(inventedLines(2));
    const first = (await app.delete(`/v1/jobs/${id}`).expect(200)).body as Job;
    assert.equal(first.state, "cancelled");
    assert.deepEqual((await app.delete(`/v1/jobs/${id}`).expect(200)).body, first);
    assertProblem(await app.get(`/v1/jobs/${id}/results`), "job-unfinished", 409);
    assert.equal(await textOf(`/v1/jobs/${id}/results?partial=true`), "");

    const { id: done } = await submitted(inventedLines(2));
    await work(done);
    assertProblem(await app.delete(`/v1/jobs/${done}`), "job-ended", 409);
  });

  it("say why they failed, in the language of who asks", async () => {
    const { id } = (await submit(inventedLines(2), "catalogue=others").expect(202)).body as Job;
    const others: CatalogueShelf = {
      ...SHELF,
      open: (catalogue) => Promise.resolve({ refused: "unknown-catalogue", params: { catalogue }, faults: [] }),
    };
    const tools = { sql: database.sql, catalogues: others, deadline: Infinity, onError: assert.ifError };
    await assert.rejects(matchChunk({ job: id, chunk: 0 }, tools), { name: "CatalogueAwayError" });
    const waiting = (await app.get(`/v1/jobs/${id}`).expect(200)).body as Job;
    assert.ok(answerValidators.job(waiting));
    assert.deepEqual([waiting.state, waiting.problem?.type], ["queued", "/problems/unknown-catalogue"]);
    await database.sql.query({ text: "UPDATE job SET lacking_since = now() - interval '1 hour'" });
    await matchChunk({ job: id, chunk: 0 }, tools);
    const job = (await app.get(`/v1/jobs/${id}?lang=fr`).expect(200)).body as Job;
    assert.ok(answerValidators.job(job));
    assert.deepEqual([job.state, job.problem?.type], ["failed", "/problems/unknown-catalogue"]);
    assert.notEqual(job.problem?.title, ((await app.get(`/v1/jobs/${id}?lang=nl`)).body as Job).problem?.title);
  });

  it("are listed", async () => {
    const { id } = await submitted(inventedLines(1));
    const list: unknown = (await app.get("/v1/jobs").expect(200)).body;
    assert.ok(answerValidators["job-list"](list));
    assert.equal(list.jobs[0]?.id, id);
  });

  it("need rows", async () => {
    assertProblem(await submit(""), "empty-job", 400);
    assertProblem(await submit("\n\n"), "empty-job", 400);
    assertProblem(await submitJson({ catalogue: "films", queries: [] }), "invalid-query", 400);
  });

  it("take no more rows than they may have, and answer all the same", async () => {
    assertProblem(await submit(inventedLines(1_001)), "too-many-rows", 413);
    assert.equal((await submitted(inventedLines(1_000))).rows, 1_000);
  });

  it("keep a line of a megabyte as a row with a problem", async () => {
    const { id, rows, problems } = await submitted(`{"id":"${"x".repeat(1_000_000)}"}\n${inventedLines(1)}`);
    assert.deepEqual([rows, problems], [2, 1]);
    assert.match(
      await textOf(`/v1/jobs/${id}/results?partial=true`),
      /^\{"row":1,"problem":\{"type":"\/problems\/line-too-long"/,
    );
  });

  for (const name of [
    "",
    "../films",
    "postgres://host/films",
    "films%00",
    "a%20b",
    "%F0%9F%8E%AC",
    "x".repeat(101),
    "__proto__",
  ]) {
    it(`know no catalogue by the name ${name.slice(0, 30) || "of nothing"}`, async () => {
      const answer = await submit(inventedLines(1), `catalogue=${name}`);
      assertProblem(answer, "invalid-query", 400);
      assert.equal((JSON.parse(answer.text) as Problem).errors?.[0]?.pointer, "/catalogue");
    });
  }

  it("are refused without a catalogue, with a limit that is none, and with what else makes no sense", async () => {
    const refused: readonly (readonly [string, string])[] = [
      ["", "/catalogue"],
      ["catalogue=films&limit=0", "/limit"],
      ["catalogue=films&limit=101", "/limit"],
      ["catalogue=films&limit=many", "/limit"],
      ["catalogue=films&limit=", "/limit"],
    ];
    for (const [query, pointer] of refused) {
      const answer = await submit(inventedLines(1), query);
      assertProblem(answer, "invalid-query", 400);
      assert.equal((JSON.parse(answer.text) as Problem).errors?.[0]?.pointer, pointer, query);
    }
    assertProblem(await submitJson({ catalogue: "films", queries: [QUERY] }), "invalid-query", 400);
    assertProblem(await submitJson([]), "invalid-query", 400);
    const text = app.post("/v1/jobs?catalogue=films").set("Content-Type", "text/plain").send(inventedLines(1));
    assertProblem(await text, "unsupported-media-type", 415);
    const { id } = await submitted(inventedLines(1));
    assertProblem(await app.get(`/v1/jobs/${id}/results?after=x`), "invalid-query", 400);
    assertProblem(await app.get(`/v1/jobs/${id}/results?after=-1`), "invalid-query", 400);
    assertProblem(await app.get(`/v1/jobs/${id}/results?partial=yes`), "invalid-query", 400);
  });

  it("that there are not, are not found", async () => {
    for (const path of [UNKNOWN, "/v1/jobs/12", "/v1/jobs/a/b", "/v1/jobs/%00", "/v1/jobs/..%2F..%2Fetc"]) {
      assertProblem(await app.get(path), "unknown-job", 404);
      assertProblem(await app.delete(path), "unknown-job", 404);
      assertProblem(await app.get(`${path}/results`), "unknown-job", 404);
    }
  });

  it("refuse other methods by path", async () => {
    const list = await app.delete("/v1/jobs");
    assertProblem(list, "method-not-allowed", 405);
    assert.equal(list.headers["allow"], "POST, GET, HEAD");
    const one = await app.post(UNKNOWN);
    assertProblem(one, "method-not-allowed", 405);
    assert.equal(one.headers["allow"], "GET, HEAD, DELETE");
    assertProblem(await app.delete(`${UNKNOWN}/results`), "method-not-allowed", 405);
  });
});

describe("jobs over HTTP, without a database", () => {
  const PATHS = ["/v1/jobs", UNKNOWN, `${UNKNOWN}/results`];

  it("are not there, as long as none is named", async () => {
    const app = service();
    for (const path of PATHS) assertProblem(await app.get(path), "jobs-not-configured", 503);
    assertProblem(await app.delete(UNKNOWN), "jobs-not-configured", 503);
    assertProblem(
      await app.post("/v1/jobs").set("Content-Type", NDJSON).send(inventedLines(1)),
      "jobs-not-configured",
      503,
    );
  });

  it("ask for patience while it cannot be reached, and try anew each time", async () => {
    let tries = 0;
    const gone = () => {
      tries++;
      return Promise.reject(new DatabaseError("ECONNREFUSED", "nobody there"));
    };
    const app = service({ jobs: jobDesk(gone) });
    for (const path of PATHS) {
      const answer = await app.get(path);
      assertProblem(answer, "jobs-unreachable", 503);
      assert.equal(answer.headers["retry-after"], "5");
    }
    assert.equal(tries, PATHS.length);
  });
});
