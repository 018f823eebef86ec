/** What this file uses of the platform's decoder, which Node and browsers share. */
interface Utf8Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
type Utf8DecoderMaker = new (
  label: "utf-8",
  options: { readonly fatal?: boolean; readonly ignoreBOM: boolean },
) => Utf8Decoder;

const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: Utf8DecoderMaker };

/** A decoder of UTF-8 in pieces that puts U+FFFD for what is not UTF-8 and keeps the byte order mark. */
export function utf8Decoder(): Utf8Decoder {
  return new TextDecoder("utf-8", { ignoreBOM: true });
}

/** The text of bytes that are UTF-8 (RFC 3629) throughout; undefined when they are not. A byte order mark is kept. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What speaks for and against UTF-8 in bytes that are not UTF-8 throughout. */
export interface Utf8Evidence {
  /** Whole sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes, or beginnings of sequences, that UTF-8 does not know; each is one U+FFFD in the decoded text. */
  readonly faults: number;
  /** The last fault is a sequence that the end of the bytes cuts off. */
  readonly cut: boolean;
}

/** The lowest and highest second byte after a first byte (Unicode Standard, table 3-7), and the length of the sequence. */
function sequenceOf(first: number): readonly [low: number, high: number, length: number] | undefined {
  if (first >= 0xc2 && first <= 0xdf) return [0x80, 0xbf, 2];
  if (first === 0xe0) return [0xa0, 0xbf, 3];
  if (first === 0xed) return [0x80, 0x9f, 3];
  if (first >= 0xe1 && first <= 0xef) return [0x80, 0xbf, 3];
  if (first === 0xf0) return [0x90, 0xbf, 4];
  if (first >= 0xf1 && first <= 0xf3) return [0x80, 0xbf, 4];
  if (first === 0xf4) return [0x80, 0x8f, 4];
  return undefined;
}

/** How far bytes are UTF-8; faults are counted as the WHATWG decoder replaces them (maximal subparts). */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let sequences = 0;
  let faults = 0;
  let cut = false;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const sequence = sequenceOf(bytes[at]!);
    if (sequence === undefined) {
      faults++;
      continue;
    }
    const [low, high, length] = sequence;
    let got = 1;
    for (; got < length && at + got < bytes.length; got++) {
      const next = bytes[at + got]!;
      if (got === 1 ? next < low || next > high : next < 0x80 || next > 0xbf) break;
    }
    if (got === length) sequences++;
    else {
      faults++;
      cut = at + got === bytes.length;
    }
    at += got - 1;
  }
  return { sequences, faults, cut };
}
