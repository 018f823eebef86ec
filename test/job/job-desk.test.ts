import assert from "node:assert/strict";
import { it } from "mocha";
import { jobDesk, type JobDatabase } from "../../src/job/index.js";
import { readerOf } from "../../src/operation/index.js";
import { inventedLines } from "./invented-films.js";
import { onEachJobDatabase } from "./job-databases.js";
import { accepted, refusedAs, resultsOf, smallDesk, submitLines } from "./numbered-jobs.js";

const QUERY = '{"query":{"titles":[{"text":"Salt Ferry"}]}}';

/** How many rows the database holds, of whatever job. */
async function storedRows({ sql }: JobDatabase): Promise<unknown> {
  const [row] = await sql.query({ text: "SELECT count(*)::integer AS rows FROM job_row" });
  return row?.["rows"];
}

onEachJobDatabase("the desk where jobs are handed in", (database) => {
  it("counts the rows and tells what it was told", async () => {
    const desk = smallDesk(database());
    const job = accepted(await submitLines(desk, inventedLines(25)));
    const { catalogue, limit, lang, state, rows, done, problems } = job;
    assert.deepEqual(
      { catalogue, limit, lang, state, rows, done, problems },
      { catalogue: "films", limit: 2, lang: "en", state: "queued", rows: 25, done: 0, problems: 0 },
    );
    assert.match(job.id, /^[0-9a-f-]{36}$/);
    assert.ok(job.created instanceof Date);
    assert.deepEqual(accepted(await desk.find(job.id.toUpperCase())), job);
  });

  it("keeps a line that cannot be looked for as a row with its problem", async () => {
    const desk = smallDesk(database());
    const long = JSON.stringify({ id: "long", query: { titles: [{ text: "x".repeat(1_000_000) }] } });
    const lines = [QUERY, "", "no JSON", '{"id":"a"}', long, '{"query":[]}', '{"id":5,"query":{}}', "\ud800", QUERY];
    const job = accepted(await submitLines(desk, `\ufeff${lines.join("\r\n")}`));
    assert.deepEqual([job.rows, job.done, job.problems], [8, 6, 6]);
    const told = (await resultsOf(desk, job.id)).map(({ row, id, problem }) => [row, id, problem?.type]);
    assert.deepEqual(told, [
      [2, undefined, "/problems/malformed-json"],
      [3, "a", "/problems/invalid-query"],
      [4, undefined, "/problems/line-too-long"],
      [5, undefined, "/problems/invalid-query"],
      [6, undefined, "/problems/invalid-query"],
      [7, undefined, "/problems/malformed-json"],
    ]);
  });

  it("refuses a job without rows and one of too many, and leaves nothing of them behind", async () => {
    const desk = smallDesk(database(), 20);
    const before = await storedRows(database());
    assert.equal(refusedAs(await submitLines(desk, "\n  \n")), "empty-job");
    assert.equal(refusedAs(await submitLines(desk, "")), "empty-job");
    assert.equal(refusedAs(await submitLines(desk, inventedLines(21))), "too-many-rows");
    assert.equal(refusedAs(await submitLines(desk, inventedLines(20))), undefined);
    assert.equal(await storedRows(database()), (before as number) + 20);
  });

  it("leaves nothing behind of a job that breaks off", async () => {
    const desk = smallDesk(database());
    const before = [await storedRows(database()), await desk.latest()];
    async function* breaking() {
      yield Array.from({ length: 600 }, () => ({ input: QUERY }));
      await Promise.reject(new Error("the caller is gone"));
    }
    await assert.rejects(desk.submit({ catalogue: "films", lang: "en" }, breaking()), /the caller is gone/);
    assert.deepEqual([await storedRows(database()), await desk.latest()], before);
  });

  it("closes the database when what breaks off has left nothing behind", async () => {
    const { sql, queue } = database();
    const before = await storedRows(database());
    let atClose: unknown;
    const close = async (): Promise<void> => void (atClose = await storedRows(database()));
    const desk = jobDesk(() => Promise.resolve({ sql, queue, close }));
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    async function* breaking() {
      yield Array.from({ length: 600 }, () => ({ input: QUERY }));
      await stopped;
      throw new Error("the service stops");
    }
    const submission = assert.rejects(desk.submit({ catalogue: "films", lang: "en" }, breaking()), /the service stops/);
    const closed = desk.close();
    stop();
    await Promise.all([submission, closed]);
    assert.equal(atClose, before);
  });

  it("is not seen before all its rows are there", async () => {
    const desk = smallDesk(database());
    const before = await desk.latest();
    async function* slow() {
      yield Array.from({ length: 600 }, () => ({ input: QUERY }));
      assert.deepEqual(await desk.latest(), before);
    }
    accepted(await desk.submit({ catalogue: "films", lang: "en" }, slow()));
    assert.equal((await desk.latest()).length, before.length + 1);
  });

  it("knows no job of another name", async () => {
    const desk = smallDesk(database());
    for (const id of [
      "00000000-0000-4000-8000-000000000000",
      "12",
      "",
      "'; DROP TABLE job",
      "a/b",
      "x".repeat(5_000),
    ]) {
      assert.equal(refusedAs(await desk.find(id)), "unknown-job", id);
      assert.equal(refusedAs(await desk.cancel(id)), "unknown-job", id);
    }
  });

  it("cancels once and again, and tells when", async () => {
    const desk = smallDesk(database());
    const { id } = accepted(await submitLines(desk, inventedLines(5)));
    const cancelled = accepted(await desk.cancel(id));
    assert.equal(cancelled.state, "cancelled");
    assert.ok(cancelled.ended instanceof Date);
    assert.deepEqual(await desk.cancel(id), cancelled);
    assert.deepEqual(await resultsOf(desk, id), []);
  });

  it("lists the latest first", async () => {
    const desk = smallDesk(database());
    const first = accepted(await submitLines(desk, inventedLines(1)));
    const second = accepted(await submitLines(desk, inventedLines(2)));
    assert.deepEqual((await desk.latest()).slice(0, 2), [second, first]);
  });

  it("tells results in the order of rows, from any row on, over pages", async () => {
    const desk = smallDesk(database());
    const bad = Array.from({ length: 250 }, (_, at) => `{"id":"r${at + 1}"}`).join("\n");
    const { id } = accepted(await submitLines(desk, bad));
    const expected = Array.from({ length: 250 }, (_, at) => [at + 1, `r${at + 1}`]);
    const told = async (after?: number) => (await resultsOf(desk, id, after)).map(({ row, id: name }) => [row, name]);
    assert.deepEqual(await told(), expected);
    assert.deepEqual(await told(99), expected.slice(99));
    assert.deepEqual(await told(250), []);
    assert.deepEqual(await told(2_000_000_000), []);
  });

  it("stores rows as they come: whoever sends is not read on while they are written", async () => {
    const { sql, queue } = database();
    let stored = 0;
    let read = 0;
    let ahead = 0;
    const counting: typeof sql = {
      ...sql,
      async query(statement) {
        const rows = await sql.query(statement);
        if (statement.name === "job-addRows") stored += (statement.values?.[1] as readonly number[]).length;
        return rows;
      },
    };
    async function* sent() {
      for (let batch = 0; batch < 60; batch++) {
        ahead = Math.max(ahead, read - stored);
        read += 100;
        yield await Promise.resolve(Array.from({ length: 100 }, () => ({ input: QUERY })));
      }
    }
    const desk = smallDesk({ sql: counting, queue, close: () => Promise.resolve() }, 10_000);
    accepted(await desk.submit({ catalogue: "films", lang: readerOf("en").locale }, sent()));
    assert.equal(stored, 6_000);
    assert.ok(ahead <= 500, String(ahead));
  });
});
