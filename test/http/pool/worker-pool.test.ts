import assert from "node:assert/strict";
import { WorkerPool, type NotDone, type PoolSettings } from "../../../src/http/pool/worker-pool.js";
import type { Done } from "../../../src/http/pool/work.js";

const TRIAL = new URL("trial-worker.mjs", import.meta.url);
const FIRM: PoolSettings = {
  size: 2,
  mostWaiting: 3,
  mostWaitingBytes: 1000,
  patienceMs: 60_000,
  budgetMs: 60_000,
  idleMs: 60_000,
  module: TRIAL,
};

/** No thread can be given it. */
const UNCOPIED = (() => "") as unknown as string;

describe("a worker pool", () => {
  let pool: WorkerPool;
  const make = (settings: Partial<PoolSettings> = {}): WorkerPool => (pool = new WorkerPool({ ...FIRM, ...settings }));
  const run = (line: string, isAwaited = () => true): Promise<Done | NotDone> =>
    pool.run({ kind: "line", line, locale: "en" }, isAwaited);
  const runAll = (...lines: string[]): Promise<(Done | NotDone)[]> => Promise.all(lines.map((line) => run(line)));
  afterEach(() => pool.close());

  it("does all the work, more than it has workers", async () => {
    make();
    const done = await runAll("1", "2", "3", "4", "5");
    assert.deepEqual(
      done,
      ["1", "2", "3", "4", "5"].map((line) => ({ json: `"${line}"` })),
    );
    assert.deepEqual(await run("6"), { json: '"6"' });
  });

  it("turns work away when too much is waiting, and takes it again later", async () => {
    make();
    const done = await runAll("1", "2", "3", "4", "5", "6", "7");
    assert.deepEqual(done.slice(5), ["busy", "busy"]);
    assert.deepEqual(await run("8"), { json: '"8"' });
  });

  it("turns away what would make too many bytes wait, but never the only one that waits", async () => {
    make({ size: 1, mostWaiting: 10 });
    await run("first");
    const spinning = run("spin");
    const large = run("y".repeat(2000));
    assert.equal(await run("1"), "busy");
    await pool.close();
    assert.deepEqual(await Promise.all([spinning, large]), ["closed", "closed"]);
  });

  it("counts the bytes of those that wait, not of what is worked on", async () => {
    make({ size: 1, mostWaiting: 10 });
    await run("first");
    const some = [run("spin"), run("y".repeat(600)), run("1")];
    assert.equal(await run("y".repeat(600)), "busy");
    some.push(run("2"));
    await pool.close();
    assert.deepEqual(await Promise.all(some), ["closed", "closed", "closed", "closed"]);
  });

  it("does nothing for those who have gone, and keeps no place for them", async () => {
    make({ size: 1, mostWaiting: 2 });
    await run("first");
    const spinning = run("spin");
    const settled: unknown[] = [];
    const isGone = (): boolean => false;
    const gone = [run("spin", isGone), run("spin", isGone)].map((one) => one.then((done) => settled.push(done)));
    const waiting = ["1", "2"].map((line) => run(line));
    await Promise.all(gone);
    assert.deepEqual(settled, ["abandoned", "abandoned"]);
    assert.equal(await run("3"), "busy");
    await pool.close();
    assert.deepEqual(await Promise.all([spinning, ...waiting]), ["closed", "closed", "closed"]);
  });

  it("does not begin what nobody waits for any more when it is its turn", async () => {
    make({ size: 1 });
    let isThere = true;
    const working = run("thread");
    const waiting = run("spin", () => isThere);
    isThere = false;
    assert.ok(typeof (await working) === "object");
    assert.equal(await waiting, "abandoned");
    assert.deepEqual(await run("next"), { json: '"next"' });
  });

  it("cuts off what takes too long, and goes on with what waits", async () => {
    make({ size: 1, budgetMs: 300 });
    const done = await runAll("spin", "next");
    assert.deepEqual(done, ["too-long", { json: '"next"' }]);
  });

  it("turns away what has waited too long, and does what comes later", async () => {
    make({ size: 1, patienceMs: 300, budgetMs: 1500 });
    // A worker may take longer to start than anybody waits.
    const untilDone = async (input: string): Promise<Done | NotDone> => {
      for (;;) {
        const done = await run(input);
        if (done !== "busy") return done;
      }
    };
    await untilDone("first");
    const ended: string[] = [];
    const spinning = run("spin").then((done) => (ended.push("spin"), done));
    const waiting = run("next").then((done) => (ended.push("next"), done));
    assert.deepEqual(await Promise.all([spinning, waiting]), ["too-long", "busy"]);
    assert.deepEqual(ended, ["next", "spin"]);
    assert.deepEqual(await untilDone("later"), { json: '"later"' });
  });

  it("ends workers that have nothing to do, all but one", async () => {
    make({ idleMs: 100 });
    const threads = async (count: number): Promise<readonly string[]> =>
      (await Promise.all(Array.from({ length: count }, () => run("thread")))).map((done) => JSON.stringify(done));
    const started = new Set(await threads(2));
    assert.equal(started.size, 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [kept = ""] = await threads(1);
    assert.ok(started.delete(kept));
    const [ended = ""] = started;
    assert.ok(!(await threads(2)).includes(ended));
  });

  for (const input of ["throw", "exit"]) {
    it(`outlives a worker that does ${input}`, async () => {
      make({ size: 1 });
      const [failed, next] = await runAll(input, "next");
      assert.ok(typeof failed === "object" && "error" in failed, JSON.stringify(failed));
      assert.deepEqual(next, { json: '"next"' });
    });
  }

  it("outlives work that cannot be copied to a worker", async () => {
    make({ size: 1 });
    const [first, failed, next] = await runAll("first", UNCOPIED, "next");
    assert.ok(typeof failed === "object" && "error" in failed && failed.error.includes("DataCloneError"));
    assert.deepEqual([first, next], [{ json: '"first"' }, { json: '"next"' }]);
    await assert.doesNotReject(run(UNCOPIED));
    assert.deepEqual(await run("last"), { json: '"last"' });
  });

  it("says why a worker cannot start, for each piece of work", async () => {
    make({ size: 1, module: new URL("no-such-worker.mjs", import.meta.url) });
    for (const failed of await runAll("1", "2", "3")) {
      assert.ok(typeof failed === "object" && "error" in failed && failed.error.includes("no-such-worker"));
    }
  });

  it("leaves nothing open when it is closed", async () => {
    make({ size: 1 });
    const open = [run("spin"), run("next")];
    await pool.close();
    assert.deepEqual(await Promise.all([...open, run("later")]), ["closed", "closed", "closed"]);
  });

  it("answers operations, in the language of the reader", async () => {
    make({ size: 1, module: new URL("../../../src/http/pool/operation-worker.ts", import.meta.url) });
    const done = await run('{"operation":"version-tags/parse","input":{"text":"OmU"}}');
    assert.ok(typeof done === "object" && "json" in done);
    assert.equal((JSON.parse(done.json) as { tag: { kind: string } }).tag.kind, "original");
    const input = { kind: "json", bytes: new Uint8Array([0x7b, 0x7d]) } as const;
    const refused = await pool.run({ kind: "request", id: "version-tags/parse", input, locale: "de" }, () => true);
    assert.ok(typeof refused === "object" && "problem" in refused);
    assert.equal(refused.problem.title, "Die Eingabe passt nicht zu ihrem Schema");
  });
});
