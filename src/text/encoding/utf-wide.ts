import { stringOfUnits } from "./code-page.js";

/** Text of bytes in a wide encoding, and how many characters of it are damaged. */
export interface WideText {
  readonly text: string;
  readonly damaged: number;
}

/** How many halves of surrogate pairs stand alone in a text. */
function loneHalves(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
    else count++;
  }
  return count;
}

/** Halves of surrogate pairs that stand alone become U+FFFD, as the WHATWG decoder has it; so does an odd byte at the end. */
export function decodeUtf16(bytes: Uint8Array, order: "le" | "be"): WideText {
  const low = order === "le" ? 0 : 1;
  const raw = stringOfUnits(bytes.length >> 1, (at) => bytes[2 * at + low]! | (bytes[2 * at + 1 - low]! << 8));
  const odd = bytes.length & 1;
  const halves = loneHalves(raw);
  const text = halves === 0 ? raw : [...raw].map((char) => (/^[\ud800-\udfff]$/.test(char) ? "\ufffd" : char)).join("");
  return { text: odd ? `${text}\ufffd` : text, damaged: halves + odd };
}

/** What is no Unicode scalar value becomes U+FFFD; so do one to three bytes at the end. */
export function decodeUtf32(bytes: Uint8Array, order: "le" | "be"): WideText {
  const pieces: string[] = [];
  let damaged = 0;
  const at = (from: number, index: number): number => bytes[order === "le" ? from + index : from + 3 - index]!;
  for (let from = 0; from + 4 <= bytes.length; from += 4) {
    const code = at(from, 0) | (at(from, 1) << 8) | (at(from, 2) << 16) | (at(from, 3) << 24);
    const sound = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!sound) damaged++;
    pieces.push(sound ? String.fromCodePoint(code) : "\ufffd");
  }
  if (bytes.length & 3) {
    damaged++;
    pieces.push("\ufffd");
  }
  return { text: pieces.join(""), damaged };
}
