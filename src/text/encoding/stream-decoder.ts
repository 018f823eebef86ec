import { decodeCodePage } from "./code-page.js";
import { encodingNamed, isCodePage, type UnicodeEncoding } from "./encodings.js";
import { utf8Decoder } from "./utf-8.js";
import { decodeUtf16, decodeUtf32 } from "./utf-wide.js";

/** Text from bytes that come in pieces, cut anywhere. */
export interface StreamDecoder {
  /** The text of a piece, without characters that it cuts off; those come with the next one. */
  readonly decode: (chunk: Uint8Array) => string;
  /** What is left: U+FFFD for a character that the end cut off. */
  readonly end: () => string;
}

/** Cuts a stream so that each piece ends with a whole character, and keeps the rest for the next. */
function inWholeUnits(whole: (bytes: Uint8Array) => number, decode: (bytes: Uint8Array) => string): StreamDecoder {
  let rest = new Uint8Array(0);
  return {
    decode: (chunk) => {
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      const length = whole(bytes);
      rest = bytes.slice(length);
      return decode(bytes.subarray(0, length));
    },
    end: () => decode(rest),
  };
}

/** Never between the halves of a surrogate pair. */
function wholeUtf16(bytes: Uint8Array, order: "le" | "be"): number {
  const length = bytes.length & ~1;
  const high = length === 0 ? 0 : bytes[order === "le" ? length - 1 : length - 2]!;
  return high >= 0xd8 && high <= 0xdb ? length - 2 : length;
}

function unicodeDecoder(encoding: UnicodeEncoding): StreamDecoder {
  switch (encoding) {
    case "utf-8": {
      const decoder = utf8Decoder();
      return { decode: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
    }
    case "utf-16le":
    case "utf-16be": {
      const order = encoding === "utf-16le" ? "le" : "be";
      return inWholeUnits(
        (bytes) => wholeUtf16(bytes, order),
        (bytes) => decodeUtf16(bytes, order).text,
      );
    }
    case "utf-32le":
    case "utf-32be":
      return inWholeUnits(
        (bytes) => bytes.length & ~3,
        (bytes) => decodeUtf32(bytes, encoding === "utf-32le" ? "le" : "be").text,
      );
  }
}

/** Takes the byte order mark off the first text that is not empty. */
function withoutMark({ decode, end }: StreamDecoder): StreamDecoder {
  let begun = false;
  const strip = (text: string): string => {
    if (begun || text === "") return text;
    begun = true;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  };
  return { decode: (chunk) => strip(decode(chunk)), end: () => strip(end()) };
}

/**
 * A decoder of a stream of bytes in an encoding, named as in `ENCODINGS` or by an alias; one that is not read is taken for
 * UTF-8. Gives the same text as `decodeText` does for all bytes at once.
 */
export function streamDecoder(encoding: string): StreamDecoder {
  const named = encodingNamed(encoding) ?? "utf-8";
  if (!isCodePage(named)) return withoutMark(unicodeDecoder(named));
  return { decode: (chunk) => decodeCodePage(named, chunk), end: () => "" };
}
