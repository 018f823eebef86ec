import assert from "node:assert/strict";
import { it } from "mocha";
import { openJobQueue } from "../../src/port/index.js";
import { onEachJobDatabase } from "./job-databases.js";
import { until } from "./lock-chunks.js";

onEachJobDatabase(
  "the queue of chunks",
  (database) => {
    const add = (content: object, priority = 0) =>
      database().queue.add([{ content: content as Readonly<Record<string, unknown>>, priority }]);
    const take = () => database().queue.take("waiting");

    it("hands out an entry to one, by priority, until it is done", async () => {
      const { queue } = database();
      assert.equal(await take(), undefined);
      await add({ name: "later" }, -1);
      await add({ name: "first" });
      const [first, later] = [await take(), await take()];
      assert.deepEqual([first?.content, later?.content], [{ name: "first" }, { name: "later" }]);
      assert.equal(first?.leaseSeconds, 1);
      assert.equal(await take(), undefined);
      await queue.done("waiting", first.id);
      await queue.done("waiting", later?.id ?? "");
    });

    it("has an entry when the transaction is through, and not when it failed", async () => {
      const { sql, queue } = database();
      const adding = (name: string, fails: boolean) =>
        sql.transaction(async (within) => {
          await queue.add([{ content: { name }, priority: 0 }], within);
          if (fails) throw new Error("rolled back");
        });
      await assert.rejects(adding("never", true), /rolled back/);
      await adding("now", false);
      const taken = await take();
      assert.deepEqual(taken?.content, { name: "now" });
      await queue.done("waiting", taken.id);
      assert.equal(await take(), undefined);
    });

    it("hands out an entry again when its lease is over", async () => {
      const { sql, queue } = database();
      await add({ name: "lost" });
      const lost = await take();
      assert.ok(lost);
      const [row] = await sql.query({ text: "SELECT current_schema() AS name" });
      const schema = `${String(row?.["name"])}_queue`;
      const watching = await openJobQueue(sql, { schema, leaseSeconds: 1, watch: true, onError: assert.ifError });
      let again: typeof lost | undefined;
      await until(async () => (again = await take()) !== undefined);
      await watching.close();
      assert.equal(again?.id, lost.id);
      await queue.done("waiting", lost.id);
    });

    it("hands out a failed entry again, and at last as given up", async () => {
      const { sql, queue } = database();
      await add({ name: "bad" });
      const first = await take();
      await queue.failed("waiting", first?.id ?? "");
      let again: typeof first;
      await until(async () => (again = await take()) !== undefined);
      assert.equal(again?.id, first?.id);
      const [row] = await sql.query({ text: "SELECT current_schema() AS name" });
      await sql.script(
        `UPDATE ${String(row?.["name"])}_queue.job SET retry_count = retry_limit WHERE state = 'active'`,
      );
      await queue.failed("waiting", first?.id ?? "");
      assert.equal(await take(), undefined);
      const givenUp = await queue.take("given-up");
      assert.deepEqual(givenUp?.content, { name: "bad" });
      await queue.done("given-up", givenUp.id);
    });

    it("tells when there is no database to take from", async () => {
      const { sql } = database();
      const [row] = await sql.query({ text: "SELECT current_schema() AS name" });
      const schema = `${String(row?.["name"])}_queue`;
      let away = false;
      const leaving: typeof sql = {
        ...sql,
        query: (statement) => (away ? Promise.reject(new Error("nobody there")) : sql.query(statement)),
      };
      const queue = await openJobQueue(leaving, { schema, onError: assert.ifError });
      away = true;
      await assert.rejects(queue.take("waiting"), /nobody there/);
      away = false;
      assert.equal(await queue.take("waiting"), undefined);
      await queue.close();
    });
  },
  1,
);
