import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { withHead } from "./with-head.js";

/** Pieces of this many bytes are read at a time. */
const PIECE = 512 * 1024;

/** Text from bytes that come in pieces, cut anywhere. */
export interface PieceDecoder {
  readonly decode: (piece: Uint8Array) => string;
  readonly end: () => string;
}

/** How the lines of a file are read. */
export interface LineReading {
  /** Is told how much of the file has been read. */
  readonly onBytes?: (bytes: number) => void;
  /** The decoder of a file that begins so; without it, text is UTF-8. */
  readonly decoderFor?: (head: Uint8Array) => PieceDecoder;
}

function utf8(): PieceDecoder {
  const decoder = new StringDecoder("utf8");
  return { decode: (piece) => decoder.write(piece), end: () => decoder.end() };
}

/**
 * The lines of a text file, or of a stream such as stdin, without their ends (line feed, carriage return, or both). A file
 * whose name ends in `.gz` is unpacked on the way, and so is a stream that begins as such a file does. Rejects with the
 * system's error when it cannot be read, and with zlib's when it is no gzip file or is cut short.
 */
export function textLines(
  source: string | AsyncIterable<Uint8Array>,
  { onBytes, decoderFor = utf8 }: LineReading = {},
): AsyncGenerator<string> {
  return typeof source === "string" ? linesOfFile(source, decoderFor, onBytes) : linesOfStream(source, decoderFor);
}

/** The first bytes of every gzip file (RFC 1952). */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

async function* linesOfStream(
  source: AsyncIterable<Uint8Array>,
  decoderFor: (head: Uint8Array) => PieceDecoder,
): AsyncGenerator<string> {
  const pieces = withHead(source, PIECE);
  const first = await pieces.next();
  if (first.done === true) return;
  const whole = chained(first.value, pieces);
  if (!isPacked(first.value)) {
    yield* linesOf(whole, decoderFor);
    return;
  }
  const packed = Readable.from(whole);
  const text = createGunzip({ chunkSize: PIECE });
  packed.on("error", (error) => text.destroy(error));
  packed.pipe(text);
  try {
    yield* linesOf(withHead(text as AsyncIterable<Buffer>, PIECE), decoderFor);
  } finally {
    packed.destroy();
    text.destroy();
  }
}

async function* chained(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function* linesOfFile(
  path: string,
  decoderFor: (head: Uint8Array) => PieceDecoder,
  onBytes: LineReading["onBytes"],
): AsyncGenerator<string> {
  const bytes = createReadStream(path, { highWaterMark: PIECE });
  const text = path.toLowerCase().endsWith(".gz") ? createGunzip({ chunkSize: PIECE }) : bytes;
  if (text !== bytes) {
    bytes.on("error", (error) => text.destroy(error));
    bytes.pipe(text as ReturnType<typeof createGunzip>);
  }
  try {
    yield* linesOf(text as AsyncIterable<Buffer>, decoderFor, () => onBytes?.(bytes.bytesRead));
  } finally {
    bytes.destroy();
    text.destroy();
  }
}

/** Cuts pieces of a text into lines: what `readline` does, at three times its speed. */
async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  decoderFor: (head: Uint8Array) => PieceDecoder,
  onPiece?: () => void,
): AsyncGenerator<string> {
  let decoder: PieceDecoder | undefined;
  // Parts of a line that is not yet whole, joined once: a line may be as long as the file.
  let begun: string[] = [];
  for await (const piece of pieces) {
    onPiece?.();
    decoder ??= decoderFor(piece);
    const text = decoder.decode(piece);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      const line = text.slice(start, end);
      start = end + 1;
      yield* cutAtReturns(begun.length === 0 ? line : [...begun, line].join(""));
      begun = [];
    }
    if (start < text.length) begun.push(text.slice(start));
  }
  const last = [...begun, decoder?.end() ?? ""].join("");
  if (last !== "") yield* cutAtReturns(last);
}

/** A carriage return ends a line too, alone or before the line feed. */
function cutAtReturns(line: string): readonly string[] {
  if (!line.includes("\r")) return [line];
  return (line.endsWith("\r") ? line.slice(0, -1) : line).split("\r");
}
