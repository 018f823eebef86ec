import { isUtf8 } from "node:buffer";
import { withoutMark } from "../text/index.js";
import { refusal, type Refusal } from "./refusal.js";

/** A line of the stream, or why it cannot be read. */
export type Line = string | Refusal;

const NEWLINE = 0x0a;

function decode(bytes: Buffer): Line {
  return isUtf8(bytes) ? bytes.toString("utf8") : refusal("not-utf-8");
}

function splitBytes(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  lines.push(decode(bytes.subarray(start)));
  return lines;
}

/** Splits a block without its last newline. Whole blocks are decoded at once; only a damaged one is looked at line by line. */
function splitBlock(block: Buffer, longest: number): readonly Line[] {
  const lines: readonly Line[] = isUtf8(block) ? block.toString("utf8").split("\n") : splitBytes(block);
  if (block.length <= longest) return lines;
  return lines.map((line) =>
    typeof line === "string" && Buffer.byteLength(line) > longest ? refusal("line-too-long", { limit: longest }) : line,
  );
}

/** Cuts a stream of bytes at its newlines. */
async function* cutLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[]> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let dropping = false;
  for await (const bytes of chunks) {
    let chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (dropping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      dropping = false;
      chunk = chunk.subarray(end + 1);
    }
    const last = chunk.lastIndexOf(NEWLINE);
    if (last >= 0) {
      const block = pendingBytes > 0 ? Buffer.concat([...pending, chunk.subarray(0, last)]) : chunk.subarray(0, last);
      pending = [];
      pendingBytes = 0;
      yield splitBlock(block, longest);
      chunk = chunk.subarray(last + 1);
    }
    pending.push(chunk);
    pendingBytes += chunk.length;
    if (pendingBytes > longest) {
      pending = [];
      pendingBytes = 0;
      dropping = true;
      yield [refusal("line-too-long", { limit: longest })];
    }
  }
  if (pendingBytes > 0) yield splitBlock(Buffer.concat(pending), longest);
}

/**
 * The lines of a stream of NDJSON, as many at a time as a chunk completes. A last line needs no newline, and a byte order mark
 * before the first is none of it. A line of more than `longest` bytes is dropped as it comes in and answered by a refusal, so
 * that memory stays flat.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly Line[]> {
  let atStart = true;
  for await (const lines of cutLines(chunks, longest)) {
    yield atStart ? lines.map((line, at) => (at === 0 && typeof line === "string" ? withoutMark(line) : line)) : lines;
    atStart = false;
  }
}
