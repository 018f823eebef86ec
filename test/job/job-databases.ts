import assert from "node:assert/strict";
import { after, before } from "mocha";
import { openJobDatabase, type JobDatabase } from "../../src/job/index.js";
import { onEachDatabase } from "../postgres/databases.js";

/** The same tests on every database at hand, with the tables of jobs and a queue; leases outlast a test unless told. */
export function onEachJobDatabase(what: string, tests: (database: () => JobDatabase) => void, leaseSeconds = 24): void {
  onEachDatabase(what, (database) => {
    let opened: JobDatabase | undefined;
    before(async () => {
      opened = await openJobDatabase(database().sql, { leaseSeconds, onError: assert.ifError });
    });
    after(() => opened?.queue.close());
    tests(() => opened!);
  });
}
