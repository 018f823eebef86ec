import { CODE_PAGES } from "../../generated/code-pages.js";
import { remember } from "../remember.js";
import type { CodePageName } from "./encodings.js";

/** As many code units as one call of `String.fromCharCode` takes without harm to the stack. */
const PIECE = 8192;

/** The UTF-16 unit of each byte of a code page; all of them have one. */
export const unitsOf: (name: CodePageName) => Uint16Array = remember((name) => {
  const units = new Uint16Array(256);
  const upper = CODE_PAGES[name as CodePageName];
  for (let byte = 0; byte < 256; byte++) units[byte] = byte < 128 ? byte : upper.charCodeAt(byte - 128);
  return units;
});

/** Code units as a string, in pieces; halves of surrogate pairs are kept as they are. */
export function stringOfUnits(length: number, unitAt: (at: number) => number): string {
  const piece = new Uint16Array(Math.min(PIECE, length));
  let text = "";
  for (let from = 0; from < length; from += PIECE) {
    const size = Math.min(PIECE, length - from);
    for (let at = 0; at < size; at++) piece[at] = unitAt(from + at);
    text += String.fromCharCode.apply(null, piece.subarray(0, size) as unknown as number[]);
  }
  return text;
}

/**
 * The text of bytes in a single-byte encoding. Every byte gives one character; one that has none, the
 * control of its number or U+FFFD.
 */
export function decodeCodePage(name: CodePageName, bytes: Uint8Array): string {
  const units = unitsOf(name);
  return stringOfUnits(bytes.length, (at) => units[bytes[at]!]!);
}
