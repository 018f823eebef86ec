/** What a KLV packet of an MXF file holds, as far as timed text is concerned; null for everything else. */
export type KlvKind =
  | "header-partition"
  | "partition"
  | "primer"
  | "timed-text-descriptor"
  | "resource-descriptor"
  | "source-package"
  | "cryptographic-context"
  | "timed-text"
  | "encrypted"
  | "generic-stream"
  | "other-essence"
  | null;

/** A key has 16 bytes (SMPTE ST 298). */
export const KEY_LENGTH = 16;

/** Every key begins like this: an object identifier of SMPTE. */
const UNIVERSAL_LABEL = [0x06, 0x0e, 0x2b, 0x34] as const;

/**
 * The bytes that tell keys apart, by where they stand. Byte 7 is the version of the register and says nothing.
 * Partitions and primer: ST 377-1; timed text: ST 429-5; encrypted triplet and cryptographic sets: ST 429-6; generic
 * streams: ST 410; all other essence: ST 379-1.
 */
const KEYS: readonly (readonly [KlvKind, number, readonly number[]])[] = [
  ["header-partition", 4, [0x02, 0x05, 0x01, -1, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02]],
  ["partition", 4, [0x02, 0x05, 0x01, -1, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x03]],
  ["partition", 4, [0x02, 0x05, 0x01, -1, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x04]],
  ["primer", 4, [0x02, 0x05, 0x01, -1, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x05]],
  ["timed-text-descriptor", 8, [0x0d, 0x01, 0x01, 0x01, 0x01, 0x01, 0x64]],
  ["resource-descriptor", 8, [0x0d, 0x01, 0x01, 0x01, 0x01, 0x01, 0x65]],
  ["source-package", 8, [0x0d, 0x01, 0x01, 0x01, 0x01, 0x01, 0x37]],
  ["cryptographic-context", 8, [0x0d, 0x01, 0x04, 0x01, 0x02]],
  ["timed-text", 4, [0x01, 0x02, 0x01, -1, 0x0d, 0x01, 0x03, 0x01, 0x17, -1, 0x0b]],
  ["encrypted", 8, [0x0d, 0x01, 0x03, 0x01, 0x02, 0x7e]],
  ["generic-stream", 8, [0x0d, 0x01, 0x05, 0x09]],
  ["other-essence", 4, [0x01, 0x02, 0x01, -1, 0x0d, 0x01, 0x03, 0x01]],
];

function matches(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => byte === -1 || bytes[at + index] === byte);
}

/** Whether a key may begin here. */
export function isKey(bytes: Uint8Array, at: number): boolean {
  return matches(bytes, at, UNIVERSAL_LABEL);
}

/** What the key at this place announces; null when it is none, or none of interest. */
export function klvKind(bytes: Uint8Array, at: number): KlvKind {
  if (!isKey(bytes, at)) return null;
  return KEYS.find(([, from, wanted]) => matches(bytes, at + from, wanted))?.[0] ?? null;
}

/** A length and how many bytes it was written in. */
export interface BerLength {
  readonly length: number;
  readonly bytes: number;
}

/**
 * The length that is written at a place, in one to nine bytes (ISO/IEC 8825-1 §8.1.3, as MXF uses it). Undefined for the
 * indefinite form, for more than eight bytes and where the bytes end. What no file can hold is as good as infinite.
 */
export function berLength(bytes: Uint8Array, at: number): BerLength | undefined {
  const first = bytes[at];
  if (first === undefined || first === 0x80 || first > 0x88) return undefined;
  if (first < 0x80) return { length: first, bytes: 1 };
  const count = first - 0x80;
  if (at + count >= bytes.length) return undefined;
  let length = 0;
  for (let index = 1; index <= count; index++) length = length * 256 + bytes[at + index]!;
  return { length, bytes: 1 + count };
}
