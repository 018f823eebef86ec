import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { encodeSnapshot } from "../../src/catalogue/index.js";
import type { Job } from "../../src/generated/schema-types.js";
import { connectJobDatabase } from "../../src/job/index.js";
import { writeCatalogueFolder } from "../../src/port/index.js";
import { onServer } from "../postgres/databases.js";
import { inventedIndex, inventedLines } from "./invented-films.js";
import { lockChunks, until } from "./lock-chunks.js";
import { startProgram, type Program } from "./programs.js";

const ROWS = 3_000;
/** Short enough that a chunk of a dead worker is taken again while the test runs. */
const LEASE_SECONDS = "2";

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  assert.ok(response.ok, `${response.status} ${url}`);
  return response;
}

const json = async (response: Response): Promise<Job> => (await response.json()) as Job;

async function submit(server: string, body: string): Promise<Job> {
  const headers = { "Content-Type": "application/x-ndjson" };
  return json(await ask(`${server}/v1/jobs?catalogue=films&limit=2`, { method: "POST", headers, body }));
}

const jobAt = async (server: string, id: string): Promise<Job> => json(await ask(`${server}/v1/jobs/${id}`));

const isDone = (server: string, id: string) => async (): Promise<boolean> => (await jobAt(server, id)).state === "done";

const resultsAt = async (server: string, id: string, query = ""): Promise<string> =>
  (await ask(`${server}/v1/jobs/${id}/results${query}`)).text();

/** Holds results to have every row once, in order, each under its own name. */
function assertEveryRow(text: string, rows: number): void {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly row: number; readonly id: string; readonly result: object });
  const expected = Array.from({ length: rows }, (_, at) => [at + 1, `programme:${at + 1}`]);
  assert.deepEqual(
    lines.map(({ row, id }) => [row, id]),
    expected,
  );
  assert.ok(lines.every(({ result }) => "decision" in result));
}

onServer("two servers and two workers", (database) =>
  describe("each a process", function () {
    this.timeout(60_000);
    const running = new Set<Program>();
    let folder = "";
    let servers: readonly [string, string];

    const start = (...args: readonly string[]): Program => {
      const program = startProgram(args, { DATABASE_URL: database().url, PORT: "0" });
      running.add(program);
      return program;
    };
    const startWorker = (): Program => start("worker", "--catalogue", `films=${folder}`, "--lease", LEASE_SECONDS);
    const end = async (program: Program, signal: NodeJS.Signals) => {
      running.delete(program);
      return program.end(signal);
    };

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), "kinoglot-job-"));
      await writeCatalogueFolder(folder, encodeSnapshot(inventedIndex()));
      const [first, second] = [start("serve"), start("serve")];
      const address = /http:\/\/127\.0\.0\.1:\d+/;
      servers = [await first.said(address), await second.said(address)];
    });

    after(async () => {
      await Promise.all([...running].map((program) => end(program, "SIGKILL")));
      await rm(folder, { recursive: true, force: true });
    });

    it("lose nothing when a worker is killed in the middle, and stop when they are told", async () => {
      const [first, second] = servers;
      // The lease is noted in the database, for all chunks that come after.
      const noting = await connectJobDatabase(database().url, { leaseSeconds: 2, onError: assert.ifError });
      await noting.close();
      const { id, state, rows } = await submit(first, inventedLines(ROWS));
      assert.deepEqual({ state, rows }, { state: "queued", rows: ROWS });

      const locked = await lockChunks(database().sql, id, 1);
      const workers = [startWorker(), startWorker()] as const;
      await locked.awaited(2);
      const { state: meanwhile, done } = await jobAt(second, id);
      assert.equal(meanwhile, "running");
      assert.ok(done > 0 && done < ROWS, String(done));
      assert.equal(await end(workers[0], "SIGKILL"), "SIGKILL");
      await locked.release();
      await until(isDone(second, id));

      const results = await resultsAt(first, id);
      assertEveryRow(results, ROWS);
      assert.equal(await resultsAt(second, id), results);
      assert.equal((await jobAt(first, id)).done, ROWS);
      assert.equal(await end(workers[1], "SIGTERM"), 0);
    });

    it("go on after all workers were killed", async () => {
      const [first, second] = servers;
      const { id } = await submit(second, inventedLines(1_000));
      const locked = await lockChunks(database().sql, id, 0);
      const killed = startWorker();
      await locked.awaited(1);
      await end(killed, "SIGKILL");
      await locked.release();
      assert.equal((await jobAt(first, id)).state, "running");

      startWorker();
      await until(isDone(first, id));
      assertEveryRow(await resultsAt(second, id), 1_000);
    });

    it("do no more of a job that is cancelled at the other server", async () => {
      const [first, second] = servers;
      const { id } = await submit(first, inventedLines(ROWS));
      const cancelled = await json(await ask(`${second}/v1/jobs/${id}`, { method: "DELETE" }));
      assert.equal(cancelled.state, "cancelled");
      assert.ok(cancelled.done < ROWS);

      const { id: next } = await submit(second, inventedLines(600));
      await until(isDone(first, next));
      assert.deepEqual(await jobAt(first, id), cancelled);
      const partial = await resultsAt(first, id, "?partial=true");
      assert.equal(partial === "" ? 0 : partial.trimEnd().split("\n").length, cancelled.done);
    });
  }),
);
