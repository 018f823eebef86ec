import { CODE_PAGES } from "../../../src/generated/code-pages.js";

function wide(text: string, width: 2 | 4, bigEndian: boolean): Uint8Array {
  const units =
    width === 2
      ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      : [...text].map((char) => char.codePointAt(0)!);
  const bytes = new Uint8Array(units.length * width);
  const view = new DataView(bytes.buffer);
  units.forEach((unit, at) =>
    width === 2 ? view.setUint16(2 * at, unit, !bigEndian) : view.setUint32(4 * at, unit, !bigEndian),
  );
  return bytes;
}

/** A text in an encoding, by its WHATWG name; throws for a character that the encoding does not have. */
export function bytesOfText(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding.startsWith("utf-")) return wide(text, encoding.startsWith("utf-16") ? 2 : 4, encoding.endsWith("be"));
  const upper = CODE_PAGES[encoding as keyof typeof CODE_PAGES];
  return Uint8Array.from(text, (char) => {
    const byte = char < "\u0080" ? char.charCodeAt(0) : 128 + upper.indexOf(char);
    if (byte === 127) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}
