import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { after, before, describe, it } from "mocha";
import { readDocuments } from "../../src/cli/input/documents.js";
import { runInMemory } from "./run-in-memory.js";

class Gathered extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

describe("documents", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "kinoglot-"));
    writeFileSync(file("page.txt"), "\ufeffThe Salt Ferry\r\n");
    writeFileSync(file("old.txt"), Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Reads documents at a terminal of which stderr is seen, with a clock that moves on by so much at each look. */
  async function read(operands: readonly string[], tick = 0) {
    const stderr = Object.assign(new Gathered(), { isTTY: true });
    const stdout = new Gathered();
    let time = 0;
    const now = (): number => (time += tick);
    const stdin = Readable.from([Buffer.from("И"), Buffer.from("мя").subarray(0, 1), Buffer.from("мя").subarray(1)]);
    const documents = [];
    for await (const one of readDocuments({ operands, terminal: { stdin, stdout, stderr, env: {}, now } })) {
      documents.push(one);
    }
    return { documents, talk: stderr.text };
  }

  it("are files as they stand, byte order mark and line ends included", async () =>
    assert.deepEqual((await read([file("page.txt")])).documents, [
      { name: file("page.txt"), text: "\ufeffThe Salt Ferry\r\n" },
    ]));

  it("are stdin as a whole, letters that were cut put together", async () => {
    for (const operands of [[], ["-"]]) {
      assert.deepEqual((await read(operands)).documents, [{ name: "stdin", text: "Имя" }]);
    }
  });

  it("that cannot be read say so and leave the others alone", async () => {
    const { documents } = await read([file("none.txt"), folder, file("old.txt"), "-"]);
    assert.deepEqual(documents, [
      { name: file("none.txt"), reason: "ENOENT" },
      { name: folder, reason: "EISDIR" },
      { name: file("old.txt"), reason: undefined },
      { name: "stdin", text: "Имя" },
    ]);
  });

  it("are counted at a terminal when there are several and they take long", async () => {
    const two = [file("page.txt"), "-"];
    const { talk } = await read(two, 1000);
    assert.match(talk, /0\/2/);
    assert.match(talk, /50 %  1\/2/);
    assert.ok(talk.endsWith("\r\u001b[K"));
    assert.equal((await read(two, 1)).talk, "");
    assert.equal((await read([file("page.txt")], 1000)).talk, "");
  });

  it("in other bytes than UTF-8 are told of by name", async () => {
    const { exit, stdout, stderr } = await runInMemory(["record", "read", file("old.txt")]);
    assert.deepEqual([exit, stdout], [3, ""]);
    assert.match(stderr, /old\.txt” is not UTF-8/);
  });

  it("are not waited for at a terminal", async () => {
    for (const verb of ["read", "validate", "compare"]) {
      assert.equal((await runInMemory(["record", verb], { terminal: true })).exit, 2);
    }
  });
});

describe("records on stdin", () => {
  const year = { year: 1987 };
  const ROWS: readonly (readonly [what: string, stdin: unknown, exit: number])[] = [
    ["a record", year, 0],
    ["an answer", { record: year, findings: [] }, 0],
    ["an answer of a batch", { result: { record: year, findings: [] } }, 0],
    ["a list", [year, { record: year }], 0],
    ["a list in a list", [[[year]]], 3],
    ["a number", [1987], 3],
    ["an empty list", [], 3],
    ["a problem", { problem: { status: 422 } }, 3],
  ];
  for (const [what, stdin, exit] of ROWS) {
    it(`${what} ${exit === 0 ? "is taken" : "is none"}`, async () => {
      const call = ["record", "write", "--house", "kinoglot"];
      const answer = await runInMemory(call, { stdin: JSON.stringify(stdin) });
      assert.equal(answer.exit, exit);
      assert.equal(answer.stdout.includes("1987"), exit === 0);
    });
  }
});
