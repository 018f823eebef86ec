import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import type { Job, JobList } from "../../src/generated/schema-types.js";
import { jobDesk, openJobDatabase, startJobWorker, type JobDatabase, type JobWorker } from "../../src/job/index.js";
import { refusal, type CatalogueShelf } from "../../src/operation/index.js";
import { service } from "../http/service.js";
import { embeddedPostgres } from "../postgres/embedded.js";
import { inventedCatalogue, inventedLines } from "./invented-films.js";
import { until } from "./lock-chunks.js";

const ROWS = 3_000;
const catalogue = inventedCatalogue();
const SHELF: CatalogueShelf = {
  names: ["films"],
  open: (name) => Promise.resolve(name === "films" ? catalogue : refusal("unknown-catalogue", { catalogue: name })),
  close: () => Promise.resolve(),
};

/** What two processes on a server do, for machines without one: the embedded engine serves one program only. */
describe("two servers and two workers in one program, on the embedded engine", function () {
  this.timeout(60_000);
  const observer = {
    worked: () => undefined,
    failed: (error: unknown) => assert.ifError(error),
    gaveUp: () => assert.fail(),
  };
  const workers: JobWorker[] = [];
  let database: JobDatabase;
  let servers: readonly ReturnType<typeof service>[];

  before(async () => {
    const options = { leaseSeconds: 1, watch: true, onError: assert.ifError };
    database = await openJobDatabase(await embeddedPostgres(), options);
    servers = [1, 2].map(() => service({ jobs: jobDesk(() => Promise.resolve(database)) }));
  });

  after(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.close();
  });

  const at = (server: 0 | 1) => servers[server] as ReturnType<typeof service>;
  const startWorker = (): number => workers.push(startJobWorker(database, { catalogues: SHELF, observer }));
  const submit = async (server: 0 | 1, rows: number): Promise<Job> => {
    const asked = at(server).post("/v1/jobs?catalogue=films&limit=1").set("Content-Type", "application/x-ndjson");
    return (await asked.send(inventedLines(rows)).expect(202)).body as Job;
  };
  const jobAt = async (server: 0 | 1, id: string) => (await at(server).get(`/v1/jobs/${id}`).expect(200)).body as Job;
  const isDone = (id: string) => async () => (await jobAt(1, id)).state === "done";
  const resultsAt = async (server: 0 | 1, id: string): Promise<string> => {
    const answer = await at(server).get(`/v1/jobs/${id}/results`).buffer(true).expect(200);
    return String(answer.text ?? answer.body);
  };
  const rowsIn = (text: string) =>
    text.split("\n").flatMap((line) => (line ? [(JSON.parse(line) as { row: number }).row] : []));

  it("do the chunk of a worker that was never heard of again, and each row once", async () => {
    const { id } = await submit(0, ROWS);
    const lost = await database.queue.take("waiting");
    assert.deepEqual(lost?.content, { job: id, chunk: 0 });
    startWorker();
    startWorker();
    await until(isDone(id));
    const results = await resultsAt(0, id);
    assert.deepEqual(
      rowsIn(results),
      Array.from({ length: ROWS }, (_, row) => row + 1),
    );
    assert.equal(await resultsAt(1, id), results);
    assert.equal((await jobAt(0, id)).done, ROWS);
  });

  it("do no more of a job that is cancelled at the other server", async () => {
    const { id } = await submit(0, ROWS);
    const cancelled = (await at(1).delete(`/v1/jobs/${id}`).expect(200)).body as Job;
    assert.equal(cancelled.state, "cancelled");
    const { id: next } = await submit(1, 600);
    await until(isDone(next));
    assert.deepEqual(await jobAt(0, id), cancelled);
    const { jobs } = (await at(0).get("/v1/jobs").expect(200)).body as JobList;
    assert.deepEqual(
      jobs.slice(0, 2).map((job) => job.id),
      [next, id],
    );
  });
});
