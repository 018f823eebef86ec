import {
  detectEncoding,
  encodingNamed,
  streamDecoder,
  type DetectedEncoding,
  type StreamDecoder,
} from "../text/index.js";
import { joinedBytes } from "./joined-bytes.js";

/** Text that comes out of bytes as they arrive. */
export interface DecodingStream {
  readonly decode: (chunk: Uint8Array) => string;
  readonly end: () => string;
  /** What the bytes are encoded in, as far as is known by now. */
  readonly detected: () => DetectedEncoding;
}

/** So many bytes, the first of them not ASCII, are waited for before the encoding is settled. */
const ENOUGH = 32768;

/** Whether bytes read the same in UTF-8 and every code page. */
function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte === 0 || byte > 127) return false;
  return true;
}

/**
 * Decodes a stream whose encoding may not be told: as long as all is ASCII it does not matter, and the first bytes that are
 * not decide for all that follow.
 */
export function decodingStream(named: string | undefined): DecodingStream {
  let detected: DetectedEncoding = { encoding: "utf-8", bom: false };
  let decoder: StreamDecoder | undefined;
  let waiting: Uint8Array = new Uint8Array(0);

  function settle(bytes: Uint8Array): string {
    detected = detectEncoding(bytes);
    decoder = streamDecoder(detected.encoding);
    waiting = new Uint8Array(0);
    return decoder.decode(bytes);
  }

  if (named !== undefined) {
    decoder = streamDecoder(named);
    detected = { encoding: encodingNamed(named) ?? "utf-8", bom: false };
  }
  const ascii = streamDecoder("utf-8");
  return {
    decode(chunk) {
      if (decoder !== undefined) return decoder.decode(chunk);
      if (waiting.length === 0 && isAscii(chunk)) return ascii.decode(chunk);
      waiting = waiting.length === 0 ? chunk : joinedBytes([waiting, chunk]);
      return waiting.length < ENOUGH ? "" : settle(waiting);
    },
    end() {
      const rest = waiting.length > 0 && decoder === undefined ? settle(waiting) : "";
      return rest + (decoder ?? ascii).end();
    },
    detected: () => detected,
  };
}
