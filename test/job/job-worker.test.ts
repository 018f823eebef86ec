import assert from "node:assert/strict";
import { it } from "mocha";
import { startJobWorker, type JobDatabase, type WorkerObserver } from "../../src/job/index.js";
import type { JobQueue } from "../../src/model/index.js";
import { refusal, type CatalogueShelf } from "../../src/operation/index.js";
import { inventedCatalogue, inventedLines } from "./invented-films.js";
import { onEachJobDatabase } from "./job-databases.js";
import { until } from "./lock-chunks.js";
import { accepted, resultsOf, smallDesk, submitLines } from "./numbered-jobs.js";

const catalogue = inventedCatalogue();
const SHELF: CatalogueShelf = {
  names: ["films"],
  open: (name) => Promise.resolve(name === "films" ? catalogue : refusal("unknown-catalogue", { catalogue: name })),
  close: () => Promise.resolve(),
};

/** Notes what it is told of chunks; other jobs of the database may have left some. */
function notes() {
  const told: (readonly [job: string, what: string])[] = [];
  const observer: WorkerObserver = {
    worked: ({ job, chunk }, { outcome }) => void told.push([job, `${chunk} ${outcome}`]),
    failed: (error, name) => void told.push([name?.job ?? "", `${name?.chunk ?? "-"} ${String(error)}`]),
    gaveUp: ({ job, chunk }) => void told.push([job, `${chunk} given up`]),
  };
  return { observer, of: (id: string) => told.flatMap(([job, what]) => (job === id ? [what] : [])) };
}

onEachJobDatabase("a worker", (database) => {
  const isEnded = (id: string) => async (): Promise<boolean> => {
    const { state } = accepted(await smallDesk(database()).find(id));
    return state !== "queued" && state !== "running";
  };

  it("does a job, chunk after chunk from the first, and stops", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(35)));
    const { of, observer } = notes();
    const worker = startJobWorker(database(), { catalogues: SHELF, observer });
    await until(isEnded(id));
    await worker.stop();
    assert.deepEqual(of(id), ["0 done", "1 done", "2 done", "3 done"]);
    assert.equal((await resultsOf(desk, id)).length, 35);
  });

  it("shares a job with another, each row once", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(100)));
    const [first, second] = [notes(), notes()];
    const workers = [first, second].map(({ observer }) =>
      startJobWorker(database(), { catalogues: SHELF, observer, concurrency: 2 }),
    );
    await until(isEnded(id));
    await Promise.all(workers.map((worker) => worker.stop()));
    const done = [...first.of(id), ...second.of(id)].sort();
    assert.deepEqual(
      done,
      Array.from({ length: 10 }, (_, chunk) => `${chunk} done`),
    );
    const rows = (await resultsOf(desk, id)).map(({ row }) => row);
    assert.deepEqual(
      rows,
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
  });

  it("finishes what is in hand when it is told to stop, and takes no more", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(30)));
    const { of, observer } = notes();
    let stopped: Promise<void> | undefined;
    const stopping: CatalogueShelf = {
      ...SHELF,
      open: (name) => {
        stopped ??= worker.stop();
        return SHELF.open(name);
      },
    };
    const worker = startJobWorker(database(), { catalogues: stopping, observer });
    await until(async () => accepted(await desk.find(id)).done > 0);
    await stopped;
    assert.deepEqual(of(id), ["0 done"]);
    assert.equal(accepted(await desk.find(id)).done, 10);
    await desk.cancel(id);
  });

  it("puts a chunk back that takes longer than its lease, with what is left of it", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(10)));
    const { of, observer } = notes();
    let taken = 0;
    const queue: JobQueue = {
      ...database().queue,
      async take(from) {
        const entry = await database().queue.take(from);
        return entry?.content["job"] === id && ++taken === 1 ? { ...entry, leaseSeconds: 0 } : entry;
      },
    };
    const worker = startJobWorker({ ...database(), queue }, { catalogues: SHELF, observer });
    await until(isEnded(id));
    await worker.stop();
    assert.deepEqual(of(id), ["0 out-of-time", "0 done"]);
  });

  it("gives a job up, one chunk of which fails again and again", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(10)));
    const { of, observer } = notes();
    const queue: JobQueue = {
      ...database().queue,
      take: (from) =>
        Promise.resolve(from === "given-up" ? { id, content: { job: id, chunk: 0 }, leaseSeconds: 60 } : undefined),
    };
    const worker = startJobWorker({ ...database(), queue }, { catalogues: SHELF, observer });
    await until(isEnded(id));
    await worker.stop();
    const { state, failure } = accepted(await desk.find(id));
    assert.deepEqual([state, failure?.refused], ["failed", "job-given-up"]);
    assert.ok(of(id).includes("0 given up"));
  });

  it("tells what fails, and goes on", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(10)));
    const { of, observer } = notes();
    let failed = 0;
    const failing: JobDatabase["sql"] = {
      ...database().sql,
      query: (statement) =>
        statement.name === "chunk-begin" && statement.values?.[0] === id && ++failed === 1
          ? Promise.reject(new Error("no answer"))
          : database().sql.query(statement),
    };
    const { queue } = database();
    const worker = startJobWorker({ ...database(), sql: failing, queue }, { catalogues: SHELF, observer });
    await until(isEnded(id));
    await worker.stop();
    assert.deepEqual(of(id), ["0 Error: no answer", "0 done"]);
  });

  it("pauses after a chunk that failed, so that the next ones keep their tries", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(100)));
    const { of, observer } = notes();
    const away: CatalogueShelf = {
      ...SHELF,
      open: () => Promise.resolve(refusal("catalogue-unreachable", { catalogue: "films", reason: "ECONNREFUSED" })),
    };
    const worker = startJobWorker(database(), { catalogues: away, observer });
    await until(() => Promise.resolve(of(id).length > 0));
    await worker.stop();
    assert.equal(of(id).length, 1);
    await desk.cancel(id);
  });

  it("deletes what ended long ago, where it is told, and what a server that died was receiving", async () => {
    const desk = smallDesk(database());
    const [old, recent] = [
      accepted(await submitLines(desk, inventedLines(3))),
      accepted(await submitLines(desk, inventedLines(3))),
    ];
    await Promise.all([desk.cancel(old.id), desk.cancel(recent.id)]);
    const { sql } = database();
    await sql.query({ text: "UPDATE job SET ended = now() - interval '40 days' WHERE id = $1", values: [old.id] });
    await sql.script(
      "INSERT INTO job (id, catalogue, lang, created) VALUES (gen_random_uuid(), 'films', 'en', now() - interval '25 hours')",
    );
    const received = async () => (await sql.query({ text: "SELECT FROM job WHERE state = 'receiving'" })).length;
    assert.equal(await received(), 1);
    const { observer } = notes();
    await startJobWorker(database(), { catalogues: SHELF, observer }).stop();
    assert.equal(await received(), 0);
    assert.equal(accepted(await desk.find(old.id)).id, old.id);
    await startJobWorker(database(), { catalogues: SHELF, observer, keepDays: 30 }).stop();
    assert.ok("refused" in (await desk.find(old.id)));
    assert.equal(accepted(await desk.find(recent.id)).id, recent.id);
  });
});
