import assert from "node:assert/strict";
import { readJobRows } from "../../src/job/index.js";
import { readerOf } from "../../src/operation/index.js";

describe("rows of a job", () => {
  it("let others have their turn, however many a chunk holds", async () => {
    const ROWS = 20_000;
    let turns = 0;
    let going = true;
    const turn = (): void => {
      turns++;
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    let count = 0;
    for await (const rows of readJobRows([Buffer.from("0\n".repeat(ROWS))], readerOf("en"))) count += rows.length;
    going = false;
    assert.equal(count, ROWS);
    assert.ok(turns > 2, String(turns));
  });
});
