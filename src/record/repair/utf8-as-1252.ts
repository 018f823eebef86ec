import { bytesOf } from "./code-pages.js";
import { OffsetMap, type Repair } from "./repaired-text.js";

const BYTES = bytesOf("1252");

/** The byte that a character was, also when it was read as ISO 8859-1. */
function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  return BYTES.get(letter) ?? (code >= 0x80 && code <= 0xff ? code : undefined);
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Letters and the punctuation of running text; other symbols speak against a repair. */
const PLAUSIBLE = /^[\p{L}\p{M}\u00a0–—‘’‚“”„…«»•′″·№©°½¼¾¿¡ªº§€™]$/u;

interface Decoded {
  readonly letter: string;
  readonly length: number;
}

/** The character that begins at an offset, if what stands there is UTF-8 read byte by byte. */
function decodeAt(text: string, at: number): Decoded | undefined {
  const lead = byteOf(text.charAt(at));
  const length = lead === undefined ? 0 : lengthOf(lead);
  if (length === 0) return undefined;
  let code = lead! & (0xff >> (length + 1));
  for (let place = 1; place < length; place++) {
    const byte = byteOf(text.charAt(at + place));
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const letter = String.fromCodePoint(code);
  return PLAUSIBLE.test(letter) ? { letter, length } : undefined;
}

const MAY_LEAD = /[\u00c2-\u00f4]/u;

/** A text in which UTF-8 that was read as Windows-1252 or ISO 8859-1 is put right, with the offsets of the source. */
export function repairUtf8(text: string): { text: string; map: OffsetMap; repairs: readonly Repair[] } {
  const map = new OffsetMap();
  const repairs: Repair[] = [];
  const pieces: string[] = [];
  let ours = 0;
  let copied = 0;
  let open: { start: number; ours: number } | undefined;
  const close = (end: number): void => {
    if (open)
      repairs.push({
        span: { start: open.start, end },
        printed: text.slice(open.start, end),
        text: "",
        kind: "utf8-as-1252",
      });
    open = undefined;
  };
  if (MAY_LEAD.test(text)) {
    for (let at = 0; at < text.length; at++) {
      const decoded = text.charCodeAt(at) >= 0xc2 && text.charCodeAt(at) <= 0xf4 ? decodeAt(text, at) : undefined;
      if (!decoded) continue;
      pieces.push(text.slice(copied, at), decoded.letter);
      ours += at - copied;
      if (open === undefined || copied !== at) {
        close(copied);
        open = { start: at, ours };
      }
      map.note(ours, at);
      ours += decoded.letter.length;
      map.note(ours, at + decoded.length);
      copied = at + decoded.length;
      at = copied - 1;
    }
    close(copied);
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(""), map, repairs };
}
