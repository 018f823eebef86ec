import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, it } from "mocha";
import { textLines } from "../../src/port/index.js";

describe("lines of a text", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "kinoglot-lines-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function linesOf(path: string): Promise<readonly string[]> {
    const lines: string[] = [];
    for await (const line of textLines(path)) lines.push(line);
    return lines;
  }

  it("reads lines, packed or not", async () => {
    const text = "one\r\nдва\n\nlast";
    await writeFile(join(root, "plain.csv"), text);
    await writeFile(join(root, "packed.csv.gz"), gzipSync(text));
    for (const name of ["plain.csv", "packed.csv.gz"]) {
      assert.deepEqual(await linesOf(join(root, name)), ["one", "два", "", "last"], name);
    }
  });

  it("reads the lines of a stream, cut anywhere, packed or not", async () => {
    const text = Buffer.from("one\r\nдва\n\nlast");
    for (const bytes of [text, gzipSync(text)]) {
      for (const cut of [1, 6]) {
        const lines: string[] = [];
        const pieces = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]);
        for await (const line of textLines(pieces)) lines.push(line);
        assert.deepEqual(lines, ["one", "два", "", "last"]);
      }
    }
    for await (const line of textLines(Readable.from([]))) assert.fail(line);
  });

  it("says when a packed stream is cut short, and may be left early", async () => {
    const packed = gzipSync("one\nдва\n".repeat(100_000));
    const first = await textLines(Readable.from([packed])).next();
    assert.equal(first.value, "one");
    await assert.rejects(
      async () => {
        for await (const _ of textLines(Readable.from([packed.subarray(0, 200)])));
      },
      { code: "Z_BUF_ERROR" },
    );
  });

  it("takes a carriage return for the end of a line, with a line feed or without", async () => {
    for (const [text, lines] of [
      ["one\rдва\r", ["one", "два"]],
      ["one\r\n\r\nдва", ["one", "", "два"]],
      ["one\rдва\nlast\r\n", ["one", "два", "last"]],
    ] as const) {
      await writeFile(join(root, "returns.csv"), text);
      assert.deepEqual(await linesOf(join(root, "returns.csv")), lines);
    }
  });

  it("decodes by what the beginning tells", async () => {
    await writeFile(join(root, "wide.csv"), Buffer.from("\ufeffодин\nдва", "utf16le"));
    const heads: number[] = [];
    const decoderFor = (head: Uint8Array) => {
      heads.push(head.length);
      const decoder = new TextDecoder("utf-16le");
      return { decode: (piece: Uint8Array) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
    };
    const lines: string[] = [];
    for await (const line of textLines(join(root, "wide.csv"), { decoderFor })) lines.push(line);
    assert.deepEqual([lines, heads], [["один", "два"], [18]]);
    const bytes = Buffer.from("\ufeffодин\nдва", "utf16le");
    const pieces = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
    for await (const line of textLines(pieces, { decoderFor })) lines.push(line);
    assert.deepEqual(
      [lines, heads],
      [
        ["один", "два", "один", "два"],
        [18, 18],
      ],
    );
  });

  it("says when a file is missing, is no gzip file or is cut short", async () => {
    await writeFile(join(root, "false.gz"), "one\n");
    await writeFile(join(root, "short.gz"), gzipSync("one\n".repeat(100)).subarray(0, 20));
    await assert.rejects(linesOf(join(root, "none.csv")), { code: "ENOENT" });
    await assert.rejects(linesOf(join(root, "none.csv.gz")), { code: "ENOENT" });
    await assert.rejects(linesOf(join(root, "false.gz")), { code: "Z_DATA_ERROR" });
    await assert.rejects(linesOf(join(root, "short.gz")), { code: "Z_BUF_ERROR" });
  });
});
