import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { after, before, describe, it } from "mocha";
import { decisionLine, readDecisions } from "../../src/catalogue/index.js";
import { appendToLog, readLog } from "../../src/port/index.js";

const line = (id: string): string =>
  decisionLine({ at: "2026-03-01T10:00:00Z", by: "Вера", a: `programme:${id}`, b: "films:ёж", verdict: "same" });

describe("a decision log on the disk", () => {
  let folder = "";
  let path = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-log-"));
    path = join(folder, "decisions.ndjson");
  });
  after(() => rm(folder, { recursive: true }));

  it("has no lines where there is none", async () => assert.deepEqual(await readLog(join(folder, "absent")), []));

  it("rejects what cannot be read or written", async () => {
    await assert.rejects(readLog(folder), { code: "EISDIR" });
    await assert.rejects(appendToLog(join(folder, "no", "such"), "{}"), { code: "ENOENT" });
  });

  it("takes one line at a time", () => assert.rejects(appendToLog(path, "a\nb"), RangeError));

  it("is made with its first line, and grows", async () => {
    await appendToLog(path, line("1"));
    await appendToLog(path, line("2"));
    assert.equal(await readFile(path, "utf8"), `${line("1")}\n${line("2")}\n`);
    assert.deepEqual(await readLog(path), [line("1"), line("2"), ""]);
  });

  it("loses no earlier decision and no later one, wherever the last was cut", async () => {
    const [first, torn] = [Buffer.from(`${line("1")}\n`), Buffer.from(`${line("2")}\n`)];
    for (let cut = 0; cut <= torn.length; cut++) {
      await writeFile(path, Buffer.concat([first, torn]));
      await truncate(path, first.length + cut);
      const before = readDecisions(await readLog(path));
      assert.equal(before.decisions[0]?.a, "programme:1");
      const isWhole = cut >= torn.length - 1;
      assert.equal(before.decisions.length, isWhole ? 2 : 1, String(cut));
      assert.equal(before.badLines.length, isWhole || cut === 0 ? 0 : 1, String(cut));
      await appendToLog(path, line("3"));
      const { decisions, badLines } = readDecisions(await readLog(path));
      assert.deepEqual(
        decisions.map(({ a }) => a),
        ["programme:1", ...(isWhole ? ["programme:2"] : []), "programme:3"],
      );
      assert.equal(badLines.length, isWhole || cut === 0 ? 0 : 1);
    }
  });

  it("keeps lines whole when several processes add to it", async () => {
    await rm(path);
    const program = `
      const { appendToLog } = await import(process.env.PORT);
      for (let at = 0; at < 25; at++) await appendToLog(process.env.LOG, process.env.LINE);
    `;
    const run = promisify(execFile);
    const writers = ["a", "b", "c"].map((id) =>
      run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
        env: {
          ...process.env,
          PORT: new URL("../../src/port/decision-log.ts", import.meta.url).href,
          LOG: path,
          LINE: line(id.repeat(3000)),
        },
      }),
    );
    await Promise.all(writers);
    const { decisions, badLines } = readDecisions(await readLog(path));
    assert.deepEqual(badLines, []);
    assert.equal(decisions.length, 75);
  }).timeout(60_000);
});
