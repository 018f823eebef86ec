import assert from "node:assert/strict";
import { it } from "mocha";
import { openJobDatabase } from "../../src/job/index.js";
import { onEachDatabase, onServer } from "../postgres/databases.js";

const OPTIONS = { onError: assert.ifError };

onEachDatabase("the tables of jobs", (database) => {
  it("are made once, and found by whoever opens them again", async () => {
    const versions = async () => (await database().sql.query({ text: "SELECT version FROM job_migration" })).length;
    // The connection is the test's own and stays open.
    const sql = { ...database().sql, close: () => Promise.resolve() };
    const first = await openJobDatabase(sql, OPTIONS);
    const made = await versions();
    await first.queue.add([{ content: { job: "a", chunk: 0 }, priority: 0 }]);
    await first.close();

    const second = await openJobDatabase(sql, OPTIONS);
    assert.equal(await versions(), made);
    assert.deepEqual((await second.queue.take("waiting"))?.content, { job: "a", chunk: 0 });
    await second.close();
  });
});

onServer("the tables of jobs", (database) => {
  it("are made once by programs that start at the same time", async () => {
    const opening = Array.from({ length: 4 }, async () =>
      openJobDatabase(await database().connect("programmes"), OPTIONS),
    );
    const opened = await Promise.all(opening);
    await opened[0]?.queue.add([{ content: { job: "a", chunk: 0 }, priority: 0 }]);
    const taken = await Promise.all(opened.map(({ queue }) => queue.take("waiting")));
    assert.equal(taken.filter((entry) => entry !== undefined).length, 1);
    await Promise.all(opened.map((one) => one.close()));
  });

  it("are not to be had where there is no such database, and the connections are closed", async () => {
    const { sql } = database();
    let closed = 0;
    const broken = {
      ...sql,
      query: () => Promise.reject(new Error("no such table")),
      close: () => Promise.resolve(void closed++),
    };
    await assert.rejects(openJobDatabase(broken, OPTIONS), /no such table/);
    assert.equal(closed, 1);
  });
});
