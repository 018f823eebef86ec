import type { UnicodeEncoding } from "./encodings.js";

/** A byte order mark at the start of bytes: its encoding and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: UnicodeEncoding;
  readonly length: number;
}

/** The byte order mark that bytes begin with (Unicode Standard §23.8), or undefined. UTF-32 is tried before UTF-16. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0)
    return { encoding: "utf-32le", length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: "utf-32be", length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** As many bytes as are looked at for the pattern of zero bytes. */
const HEAD = 65536;
/** The smallest share of zero bytes at the places where ASCII text in a wide encoding has them; subtitles have 40 % or more. */
const ENOUGH = 0.2;
/** The largest share at the places where such text in UTF-32 has none; UTF-16 has some (一 is U+4E00). */
const FEW = 0.02;

/**
 * The wide encoding that bytes without a byte order mark are in, or undefined: ASCII characters, of which every subtitle
 * file has many, leave zero bytes at places that tell the width and the order. Zero bytes everywhere tell nothing.
 */
export function wideEncoding(bytes: Uint8Array): UnicodeEncoding | undefined {
  const size = Math.min(HEAD, bytes.length) & ~3;
  const few = Math.min(bytes.length, 6) & ~1;
  const end = size === 0 ? few : size;
  if (end < 2) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 3]!++;
  const [a, b, c, d] = zeros.map((count) => (4 * count) / end) as [number, number, number, number];
  if (c > 0.9 && d > 0.9 && b > ENOUGH && a < FEW) return "utf-32le";
  if (a > 0.9 && b > 0.9 && c > ENOUGH && d < FEW) return "utf-32be";
  const even = (a + c) / 2;
  const odd = (b + d) / 2;
  if (odd > ENOUGH && even < odd / 4) return "utf-16le";
  if (even > ENOUGH && odd < even / 4) return "utf-16be";
  return undefined;
}
