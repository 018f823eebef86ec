import assert from "node:assert/strict";
import { it } from "mocha";
import type { FilmCatalogue } from "../../src/catalogue/index.js";
import { matchChunk, type ChunkTools } from "../../src/job/match-chunk.js";
import type { Job, JobDesk } from "../../src/job/index.js";
import { refusal, type CatalogueShelf } from "../../src/operation/index.js";
import { DatabaseError } from "../../src/port/index.js";
import { inventedCatalogue, inventedLines } from "./invented-films.js";
import { onEachJobDatabase } from "./job-databases.js";
import { accepted, refusedAs, resultsOf, smallDesk, submitLines } from "./numbered-jobs.js";

const catalogue = inventedCatalogue();

/** A shelf with one catalogue, `films`. */
function shelfOf(films: FilmCatalogue): CatalogueShelf {
  return {
    names: ["films"],
    open: (name) => Promise.resolve(name === "films" ? films : refusal("unknown-catalogue", { catalogue: name })),
    close: () => Promise.resolve(),
  };
}

/** The catalogue, but that something else comes first when it is asked for the n-th time, from 1. */
function interrupted(turn: number, first: () => Promise<void>): FilmCatalogue {
  let asked = 0;
  return {
    ...catalogue,
    match: async (query, limit) => {
      if (++asked === turn) await first();
      return catalogue.match(query, limit);
    },
  };
}

onEachJobDatabase("the work on a chunk", (database) => {
  const tools = (films: FilmCatalogue = catalogue, others: Partial<ChunkTools> = {}): ChunkTools => ({
    sql: database().sql,
    catalogues: shelfOf(films),
    deadline: Infinity,
    onError: assert.ifError,
    ...others,
  });

  async function submitted(rows: number, name = "films"): Promise<{ readonly desk: JobDesk; readonly job: Job }> {
    const desk = smallDesk(database());
    return { desk, job: accepted(await submitLines(desk, inventedLines(rows), name)) };
  }

  const rowsOf = async (desk: JobDesk, { id }: Job) => (await resultsOf(desk, id)).map(({ row }) => row);
  const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

  it("gives each row its result, and ends the job with the last", async () => {
    const { desk, job } = await submitted(15);
    assert.deepEqual(await matchChunk({ job: job.id, chunk: 1 }, tools()), { outcome: "done", rows: 5, problems: 0 });
    assert.equal(accepted(await desk.find(job.id)).state, "running");
    assert.deepEqual(await rowsOf(desk, job), numbers(11, 15));

    assert.deepEqual(await matchChunk({ job: job.id, chunk: 0 }, tools()), { outcome: "done", rows: 10, problems: 0 });
    const { state, done, ended } = accepted(await desk.find(job.id));
    assert.deepEqual([state, done], ["done", 15]);
    assert.ok(ended);
    const results = await resultsOf(desk, job.id);
    assert.deepEqual(
      results.map(({ row, id }) => [row, id]),
      numbers(1, 15).map((row) => [row, `programme:${row}`]),
    );
    assert.equal(results[0]?.result?.decision, "match");
    assert.equal(results[6]?.result?.decision, "none");
  });

  it("does nothing the second time, though the catalogue is another by then", async () => {
    const { desk, job } = await submitted(10);
    await matchChunk({ job: job.id, chunk: 0 }, tools());
    const before = [await resultsOf(desk, job.id), await desk.find(job.id)];
    const empty = { ...catalogue, match: () => Promise.resolve({ decision: "none" as const, candidates: [] }) };
    const again = await matchChunk({ job: job.id, chunk: 0 }, tools(empty));
    assert.deepEqual(again, { outcome: "job-ended", rows: 0, problems: 0 });
    assert.deepEqual([await resultsOf(desk, job.id), await desk.find(job.id)], before);
  });

  it("gives each row one result when two are at it at once", async () => {
    const { desk, job } = await submitted(10);
    const name = { job: job.id, chunk: 0 };
    const overtaken = interrupted(6, async () => {
      await matchChunk(name, tools());
    });
    assert.equal((await matchChunk(name, tools(overtaken))).outcome, "job-ended");
    const { state, done, problems } = accepted(await desk.find(job.id));
    assert.deepEqual([state, done, problems], ["done", 10, 0]);
    assert.deepEqual(await rowsOf(desk, job), numbers(1, 10));
  });

  it("counts a row once though two wrote it while the job went on", async () => {
    const { desk, job } = await submitted(15);
    const name = { job: job.id, chunk: 0 };
    const overtaken = interrupted(6, async () => {
      await matchChunk(name, tools());
    });
    await matchChunk(name, tools(overtaken));
    assert.equal(accepted(await desk.find(job.id)).done, 10);
    await matchChunk({ job: job.id, chunk: 1 }, tools());
    assert.deepEqual(await rowsOf(desk, job), numbers(1, 15));
    assert.equal(accepted(await desk.find(job.id)).state, "done");
  });

  it("writes no row of a job that was cancelled meanwhile", async () => {
    const { desk, job } = await submitted(10);
    const cancelling = interrupted(4, async () => void accepted(await desk.cancel(job.id)));
    const work = await matchChunk({ job: job.id, chunk: 0 }, tools(cancelling));
    assert.deepEqual(work, { outcome: "job-ended", rows: 0, problems: 0 });
    const { state, done } = accepted(await desk.find(job.id));
    assert.deepEqual([state, done], ["cancelled", 0]);
    assert.deepEqual(await rowsOf(desk, job), []);
  });

  it("goes on where its time was over", async () => {
    const { desk, job } = await submitted(10);
    const name = { job: job.id, chunk: 0 };
    assert.equal((await matchChunk(name, tools(catalogue, { deadline: 0 }))).outcome, "out-of-time");
    assert.deepEqual(await rowsOf(desk, job), []);
    assert.equal((await matchChunk(name, tools())).outcome, "done");
    assert.deepEqual(await rowsOf(desk, job), numbers(1, 10));
  });

  it("leaves a job whose catalogue it lacks to others for ten minutes, and notes why it waits", async () => {
    const { desk, job } = await submitted(10, "others");
    const name = { job: job.id, chunk: 0 };
    await assert.rejects(matchChunk(name, tools()), { name: "CatalogueAwayError" });
    const waiting = accepted(await desk.find(job.id));
    assert.deepEqual([waiting.state, waiting.failure?.refused], ["queued", "unknown-catalogue"]);
    const others: CatalogueShelf = { ...shelfOf(catalogue), open: () => Promise.resolve(catalogue) };
    await matchChunk(name, tools(catalogue, { catalogues: others }));
    const { state, failure, done } = accepted(await desk.find(job.id));
    assert.deepEqual([state, failure, done], ["done", undefined, 10]);
  });

  it("fails a job whose catalogue nobody has had for ten minutes, with the reason", async () => {
    const { desk, job } = await submitted(10, "others");
    await assert.rejects(matchChunk({ job: job.id, chunk: 0 }, tools()), { name: "CatalogueAwayError" });
    const longAgo = "UPDATE job SET lacking_since = now() - interval '601 seconds' WHERE id = $1";
    await database().sql.query({ text: longAgo, values: [job.id] });
    assert.equal((await matchChunk({ job: job.id, chunk: 0 }, tools())).outcome, "job-ended");
    const { state, failure, done } = accepted(await desk.find(job.id));
    assert.deepEqual([state, failure?.refused, done], ["failed", "unknown-catalogue", 0]);
    assert.equal(refusedAs(await desk.cancel(job.id)), "job-ended");
  });

  it("leaves a job that others have begun to them, where only this worker lacks the catalogue", async () => {
    const { desk, job } = await submitted(15);
    await matchChunk({ job: job.id, chunk: 0 }, tools());
    const lacking: CatalogueShelf = {
      ...shelfOf(catalogue),
      open: (name) => Promise.resolve(refusal("unknown-catalogue", { catalogue: name })),
    };
    await assert.rejects(matchChunk({ job: job.id, chunk: 1 }, tools(catalogue, { catalogues: lacking })));
    assert.equal(accepted(await desk.find(job.id)).state, "running");
    await matchChunk({ job: job.id, chunk: 1 }, tools());
    assert.equal(accepted(await desk.find(job.id)).state, "done");
  });

  it("waits while the catalogue is out of reach, and keeps what is there", async () => {
    const { desk, job } = await submitted(10);
    const gone = interrupted(1, () => Promise.reject(new DatabaseError("ECONNREFUSED", "nobody there")));
    await assert.rejects(matchChunk({ job: job.id, chunk: 0 }, tools(gone)), { name: "CatalogueAwayError" });
    const away: CatalogueShelf = {
      ...shelfOf(catalogue),
      open: () => Promise.resolve(refusal("catalogue-unreachable", { catalogue: "films", reason: "ECONNREFUSED" })),
    };
    const waiting = matchChunk({ job: job.id, chunk: 0 }, tools(catalogue, { catalogues: away }));
    await assert.rejects(waiting, { name: "CatalogueAwayError" });
    assert.equal(accepted(await desk.find(job.id)).state, "running");
    await matchChunk({ job: job.id, chunk: 0 }, tools());
    assert.equal(accepted(await desk.find(job.id)).state, "done");
  });

  it("makes a problem of a row that takes the database too long, and of an error in the program", async () => {
    const { desk, job } = await submitted(10);
    const errors: unknown[] = [];
    const slow = interrupted(2, () => Promise.reject(new DatabaseError("57014", "statement timeout")));
    const broken = { ...slow, match: slow.match };
    let asked = 0;
    const films: FilmCatalogue = {
      ...broken,
      match: (query, limit) => (++asked === 5 ? Promise.reject(new TypeError("broken")) : broken.match(query, limit)),
    };
    const onError = (error: unknown): void => void errors.push(error);
    const work = await matchChunk({ job: job.id, chunk: 0 }, tools(films, { onError }));
    assert.deepEqual(work, { outcome: "done", rows: 10, problems: 2 });
    const problems = (await resultsOf(desk, job.id)).flatMap(({ row, problem }) =>
      problem ? [[row, problem.type]] : [],
    );
    assert.deepEqual(problems, [
      [2, "/problems/catalogue-unreachable"],
      [5, "/problems/internal-error"],
    ]);
    assert.match(String(errors), /TypeError: broken/);
    assert.equal(accepted(await desk.find(job.id)).problems, 2);
  });

  it("makes a problem of each query that makes no sense, and goes on", async () => {
    const desk = smallDesk(database());
    const queries = [
      { titles: [] },
      { titles: [{ text: "" }] },
      { titles: [{ text: "Salt Ferry" }], year: "1960" },
      { titles: [{ text: "Salt\u0000Ferry\ud800" }] },
      JSON.parse('{"titles":[{"text":"x"}],"__proto__":{"a":1}}') as object,
    ];
    const lines = [
      ...queries.map((query) => JSON.stringify({ query })),
      `{"query":{"titles":[{"text":"${"W".repeat(90_000)}"}]}}`,
    ];
    const { id } = accepted(await submitLines(desk, lines.join("\n")));
    await matchChunk({ job: id, chunk: 0 }, tools());
    const told = (await resultsOf(desk, id)).map(({ problem, result }) => problem?.type ?? result?.decision);
    const refused = "/problems/invalid-query";
    assert.deepEqual(told.slice(0, 3), [refused, refused, refused]);
    assert.equal(told.length, 6);
    assert.equal(accepted(await desk.find(id)).state, "done");
  });

  it("does nothing for a job that there is not", async () => {
    const name = { job: "00000000-0000-4000-8000-000000000000", chunk: 0 };
    assert.equal((await matchChunk(name, tools())).outcome, "job-ended");
  });
});
