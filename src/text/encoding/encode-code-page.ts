import { unitsOf } from "./code-page.js";
import type { CodePageName } from "./encodings.js";
import { remember } from "../remember.js";

/** The byte of each UTF-16 unit beyond ASCII in a code page. */
export const bytesOfUnits: (name: CodePageName) => ReadonlyMap<number, number> = remember((name) => {
  const pairs = Array.from(unitsOf(name as CodePageName), (unit, byte) => [unit, byte] as const);
  return new Map(pairs.filter(([unit, byte]) => byte >= 0x80 && unit !== 0xfffd));
});

/** The bytes of a text in a code page; characters that it does not have become blanks. */
export function encodeLoosely(name: CodePageName, text: string): { readonly bytes: Uint8Array; readonly lost: number } {
  const byteOf = bytesOfUnits(name);
  const bytes = new Uint8Array(text.length);
  let lost = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 128 ? unit : byteOf.get(unit);
    if (byte === undefined) lost++;
    bytes[at] = byte ?? 0x20;
  }
  return { bytes, lost };
}
