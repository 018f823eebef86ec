import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, it } from "mocha";
import { readLines } from "../../src/operation/ndjson.js";

/** What is garbage is no longer counted: when it goes by itself differs between versions of Node. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  // Buffers are swept beside the program; the next collection waits for that of the last.
  collect();
}

type Seen = readonly string[];

/** The lines of a stream that comes in the given chunks; refusals by the id of their problem in brackets. */
async function linesOf(chunks: readonly (string | Uint8Array)[], longest = 1000): Promise<Seen> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  const seen: string[] = [];
  for await (const lines of readLines(stream(), longest)) {
    for (const line of lines) seen.push(typeof line === "string" ? line : `<${line.refused}>`);
  }
  return seen;
}

const BROKEN = Uint8Array.of(0x61, 0xff, 0x62);
const EURO = Buffer.from("€");

const CASES: readonly {
  readonly name: string;
  readonly chunks: readonly (string | Uint8Array)[];
  readonly lines: Seen;
}[] = [
  { name: "nothing", chunks: [], lines: [] },
  { name: "one line", chunks: ["a\n"], lines: ["a"] },
  { name: "a last line without newline", chunks: ["a\nb"], lines: ["a", "b"] },
  { name: "lines across chunks", chunks: ["a", "b\nc", "\n", "d"], lines: ["ab", "c", "d"] },
  { name: "a blank line kept for the reader to skip", chunks: ["a\n\nb\n"], lines: ["a", "", "b"] },
  { name: "a carriage return is left to JSON", chunks: ["a\r\nb\r\n"], lines: ["a\r", "b\r"] },
  { name: "a character cut in two", chunks: [EURO.subarray(0, 1), EURO.subarray(1), "\n"], lines: ["€"] },
  { name: "a broken line between good ones", chunks: ["x\n", BROKEN, "\ny\n"], lines: ["x", "<not-utf-8>", "y"] },
  { name: "a broken last line", chunks: ["x\n", BROKEN], lines: ["x", "<not-utf-8>"] },
];

describe("lines of NDJSON", () => {
  for (const { name, chunks, lines } of CASES) it(name, async () => assert.deepEqual(await linesOf(chunks), lines));

  const LONG: readonly { readonly name: string; readonly chunks: readonly string[]; readonly lines: Seen }[] = [
    { name: "just fits", chunks: ["12345678\n"], lines: ["12345678"] },
    { name: "too long within a chunk", chunks: ["123456789\nok\n"], lines: ["<line-too-long>", "ok"] },
    {
      name: "too long over chunks, answered once",
      chunks: ["12345", "67890", "12345", "\nok\n"],
      lines: ["<line-too-long>", "ok"],
    },
    { name: "too long and never ended", chunks: ["12345", "67890"], lines: ["<line-too-long>"] },
    { name: "many short lines in a long chunk", chunks: ["1234\n1234\n1234\n"], lines: ["1234", "1234", "1234"] },
    { name: "counted in bytes", chunks: ["€€€\n"], lines: ["<line-too-long>"] },
  ];
  for (const { name, chunks, lines } of LONG) {
    it(`a limit of 8 bytes: ${name}`, async () => assert.deepEqual(await linesOf(chunks, 8), lines));
  }

  it("keeps no more of a line without end than the limit", async () => {
    const before = process.memoryUsage().arrayBuffers;
    let kept = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 2000; count++) yield await Promise.resolve(Buffer.alloc(65_536, "x"));
      collectGarbage();
      kept = process.memoryUsage().arrayBuffers - before;
    }
    let answers = 0;
    for await (const lines of readLines(endless(), 1024 * 1024)) answers += lines.length;
    assert.equal(answers, 1);
    assert.ok(kept < 8 * 1024 * 1024, `${kept} bytes`);
  });
});
