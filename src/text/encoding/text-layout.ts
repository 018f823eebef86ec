import { decodeText } from "./decode-text.js";
import type { Encoding } from "./encodings.js";

/** How a text file is written, as its beginning tells. */
export interface TextLayout {
  readonly encoding: Encoding;
  /** It begins with a byte order mark. */
  readonly bom: boolean;
  readonly lineEnd: string;
  /** The encoding is a guess: no signature tells the code page of a text. */
  readonly isGuess: boolean;
}

const LINE_END = /\r\n|\n|\r/;
/** Enough to hold the end of a line; a whole piece of a large file need not be decoded twice. */
const HEAD = 64 * 1024;

/** How a text that begins with these bytes is written; UTF-8 with line feeds where nothing tells otherwise. */
export function layoutOf(head: Uint8Array): TextLayout {
  const { text, encoding, bom } = decodeText(head.subarray(0, HEAD));
  const isGuess = !encoding.startsWith("utf-");
  return { encoding, bom, isGuess, lineEnd: LINE_END.exec(text)?.[0] ?? "\n" };
}
