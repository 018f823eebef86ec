/** How often each byte follows each other, of the words that say something about their encoding. */
export interface BytePairs {
  /** Pairs of which one byte or both are beyond ASCII; their order is that of first sight. */
  readonly upper: readonly BytePair[];
  /** Pairs of ASCII bytes that touch a letter. */
  readonly ascii: readonly BytePair[];
  /** The bytes beyond ASCII that occur, and how often between two ASCII letters. */
  readonly bytes: readonly { readonly byte: number; readonly inside: number }[];
}

/** Two bytes that follow each other, and how often they do. */
export interface BytePair {
  readonly before: number;
  readonly byte: number;
  readonly count: number;
}

/** Enough to be sure: a whole film has fewer bytes beyond ASCII in most languages. */
const MOST_UPPER_BYTES = 65536;
const BLANK = 0x20;

function isAsciiLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Counts the byte pairs of bytes in an ASCII-compatible encoding, until 65,536 bytes beyond ASCII have been seen. */
export function countBytePairs(bytes: Uint8Array): BytePairs {
  const counts = new Uint32Array(65536);
  const inside = new Uint32Array(256);
  let before = BLANK;
  let upper = 0;
  let end = 0;
  for (; end < bytes.length && upper < MOST_UPPER_BYTES; end++) {
    const byte = bytes[end]!;
    if (byte >= 0x80) {
      upper++;
      if (isAsciiLetter(before) && isAsciiLetter(bytes[end + 1] ?? BLANK)) inside[byte]!++;
    }
    counts[(before << 8) | byte]!++;
    before = byte;
  }
  counts[(before << 8) | BLANK]!++;
  const pairs = { upper: [] as BytePair[], ascii: [] as BytePair[], bytes: new Set<number>() };
  for (let pair = 0; pair < 65536; pair++) {
    const count = counts[pair]!;
    if (count === 0) continue;
    const [first, second] = [pair >> 8, pair & 255];
    if (first >= 0x80 || second >= 0x80) {
      pairs.upper.push({ before: first, byte: second, count });
      if (second >= 0x80) pairs.bytes.add(second);
    } else if (isAsciiLetter(first) || isAsciiLetter(second)) pairs.ascii.push({ before: first, byte: second, count });
  }
  return {
    upper: pairs.upper,
    ascii: pairs.ascii,
    bytes: [...pairs.bytes].map((byte) => ({ byte, inside: inside[byte]! })),
  };
}
