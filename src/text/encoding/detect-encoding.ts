import type { Encoding } from "./encodings.js";
import { guessCodePage } from "./guess-code-page.js";
import { byteOrderMark, wideEncoding } from "./unicode-signature.js";
import { utf8Evidence } from "./utf-8.js";

/** What bytes are encoded in. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** The bytes begin with a byte order mark of the encoding. */
  readonly bom: boolean;
  /** Another encoding that gives another text and is nearly as likely. */
  readonly other?: Encoding;
}

/** So many whole sequences of UTF-8 for one fault are no accident: text in a code page has a fault for each letter. */
const SEQUENCES_A_FAULT = 2;

function looksLikeUtf8(bytes: Uint8Array): boolean {
  const { sequences, faults, cut } = utf8Evidence(bytes);
  const counted = cut ? faults - 1 : faults;
  return counted === 0 ? sequences > 0 || !cut : sequences >= SEQUENCES_A_FAULT * counted;
}

/**
 * The encoding of bytes: a byte order mark, then UTF-8, then the zero bytes of UTF-16 and UTF-32, then the code page whose
 * letters fit best. UTF-8 with a few damaged bytes is UTF-8; bytes that a byte order mark contradicts throughout are not.
 * Any bytes get an answer; no bytes are UTF-8.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined && mark.encoding !== "utf-8") return { encoding: mark.encoding, bom: true };
  const wide = mark === undefined ? wideEncoding(bytes) : undefined;
  if (wide !== undefined) return { encoding: wide, bom: false };
  const body = mark === undefined ? bytes : bytes.subarray(mark.length);
  if (looksLikeUtf8(body)) return { encoding: "utf-8", bom: mark !== undefined };
  const { encoding, other } = guessCodePage(body);
  return other === undefined ? { encoding, bom: false } : { encoding, bom: false, other };
}
