import { decodeCodePage } from "./code-page.js";
import { detectEncoding } from "./detect-encoding.js";
import { encodingNamed, isCodePage, type Encoding } from "./encodings.js";
import { byteOrderMark } from "./unicode-signature.js";
import { decodeStrictUtf8, utf8Decoder, utf8Evidence } from "./utf-8.js";
import { decodeUtf16, decodeUtf32 } from "./utf-wide.js";

/** Bytes as text. */
export interface DecodedText {
  /** Without a byte order mark at its start. */
  readonly text: string;
  /** The WHATWG name. */
  readonly encoding: Encoding;
  /** The bytes began with a byte order mark. */
  readonly bom: boolean;
  /** Another encoding that gives another text and is nearly as likely. */
  readonly other?: Encoding;
  /** How many U+FFFD stand for bytes that the encoding does not have. */
  readonly damaged: number;
}

const UTF_8_MARK = 3;

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes)?.encoding === "utf-8";
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): { readonly text: string; readonly damaged: number } {
  if (isCodePage(encoding)) {
    const text = decodeCodePage(encoding, bytes);
    return { text, damaged: text.includes("\ufffd") ? text.split("\ufffd").length - 1 : 0 };
  }
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return decodeUtf16(bytes, encoding === "utf-16le" ? "le" : "be");
  if (encoding === "utf-32le" || encoding === "utf-32be")
    return decodeUtf32(bytes, encoding === "utf-32le" ? "le" : "be");
  const strict = decodeStrictUtf8(bytes);
  if (strict !== undefined) return { text: strict, damaged: 0 };
  return { text: utf8Decoder().decode(bytes), damaged: utf8Evidence(bytes).faults };
}

/** The encoding to read in, and how many bytes of a mark to pass over first. */
function settle(
  bytes: Uint8Array,
  named: Encoding | undefined,
): Omit<DecodedText, "text" | "damaged"> & { skip: number } {
  const mark = byteOrderMark(bytes);
  if (named !== undefined) {
    const bom = mark?.encoding === named;
    // A mark of UTF-8 before text in a code page is three letters of rubbish.
    return { encoding: named, bom, skip: bom ? mark.length : hasUtf8Mark(bytes) && isCodePage(named) ? UTF_8_MARK : 0 };
  }
  const detected = detectEncoding(bytes);
  return { ...detected, skip: mark?.length ?? 0 };
}

/**
 * Bytes as text, in a named encoding or in the one they are most likely in (see `detectEncoding`). A name that is not read
 * counts as no name. Never throws: bytes that the encoding does not have become U+FFFD and are counted.
 *
 * @example decodeText(Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)).text // "Привет"
 */
export function decodeText(bytes: Uint8Array, options: { readonly encoding?: string } = {}): DecodedText {
  const named = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  if (named === undefined) {
    const text = bytes.includes(0) ? undefined : decodeStrictUtf8(bytes);
    if (text !== undefined && byteOrderMark(bytes) === undefined)
      return { text, encoding: "utf-8", bom: false, damaged: 0 };
  }
  const { skip, ...settled } = settle(bytes, named);
  return { ...settled, ...decodeAs(settled.encoding, bytes.subarray(skip)) };
}
