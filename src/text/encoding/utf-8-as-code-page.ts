import { remember } from "../remember.js";
import { bytesOfUnits } from "./encode-code-page.js";
import type { CodePageName } from "./encodings.js";

/** How sure a stretch is: `chance` sound text may look so, `next` only beside another stretch, `proof` on its own. */
type Weight = "chance" | "next" | "proof";

/** A stretch of text that is the bytes of UTF-8 read one by one. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  readonly weight: Weight;
}

/**
 * What subtitles hold beyond ASCII: letters of Europe, punctuation, currency, arrows and notes. Other characters, such as Ʌ,
 * come from sound text that happens to be UTF-8, such as É….
 */
const MEANT =
  /^[\u00a0-\u017f\u0218-\u021b\u0300-\u036f\u0384-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u2000-\u206f\u20a0-\u20bf\u2100-\u215f\u2190-\u21ff\u2200-\u22ff\u2500-\u266f\ufeff]+$/u;
/** Writing in other letters: one character may be chance, two on end are not. */
const MEANT_ON_END =
  /^[\u0531-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1e00-\u1fff\u3000-\u9fff\uac00-\ud7a3\uff01-\uffee]$/u;
/** What may follow a capital at the end of a word. */
const CLOSING = new Set([..."…”’»›–—\u00a0“‘‰™®"]);

/** The byte of each character; Latin-1 reads the bytes that windows-1252 has signs for as controls. */
const byteOfUnit: (page: CodePageName) => ReadonlyMap<number, number> = remember((page) => {
  const bytes = new Map(bytesOfUnits(page as CodePageName));
  if (page === "windows-1252") for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte);
  return bytes;
});

function lengthByLead(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** A capital before a closing sign may be just that: MANHÃ”. */
function isProof(text: string, start: number, end: number): boolean {
  const tail = [...text.slice(start + 1, end)];
  if (end - start > 2 || !tail.every((sign) => CLOSING.has(sign))) return true;
  return /^\p{Ll}$/u.test(text.charAt(start - 1)) || /^\p{Ll}$/u.test(text.charAt(end));
}

/** The smallest code point of a sequence, by its length; a smaller one is written too long and no UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

/** The character of one whole sequence. */
function characterOf(lead: number, tail: readonly number[]): string | undefined {
  const length = tail.length + 1;
  const code = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> length));
  if (code < SMALLEST[length]! || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

function stretchAt(text: string, start: number, byteOf: ReadonlyMap<number, number>): Stretch | undefined {
  const lead = byteOf.get(text.charCodeAt(start));
  const length = lead === undefined ? 0 : lengthByLead(lead);
  if (length === 0) return undefined;
  const tail: number[] = [];
  for (let at = start + 1; at < start + length; at++) {
    const byte = byteOf.get(text.charCodeAt(at));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    tail.push(byte);
  }
  const meant = characterOf(lead!, tail);
  const end = start + length;
  if (meant === undefined) return undefined;
  if (length === 4 || MEANT.test(meant))
    return { start, end, meant, weight: isProof(text, start, end) ? "proof" : "chance" };
  return { start, end, meant, weight: MEANT_ON_END.test(meant) ? "next" : "chance" };
}

function allStretches(text: string, page: CodePageName): readonly Stretch[] {
  const byteOf = byteOfUnit(page);
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const stretch = stretchAt(text, at, byteOf);
    if (stretch === undefined) continue;
    stretches.push(stretch);
    at = stretch.end - 1;
  }
  return stretches;
}

/** The stretches of a text that are UTF-8 read in a code page. */
export interface Utf8Stretches {
  /** Those that prove it. */
  readonly proven: readonly Stretch[];
  /** UTF-16 units of all of them, and of the proven ones. */
  readonly units: number;
  readonly provenUnits: number;
}

/** What of a text may be UTF-8 read in a code page, and what proves that it is. */
export function utf8Stretches(text: string, page: CodePageName): Utf8Stretches {
  const all = allStretches(text, page);
  const besides = ({ start, end }: Stretch, at: number): boolean =>
    all[at - 1]?.end === start || all[at + 1]?.start === end;
  const proven = all.filter((one, at) => one.weight === "proof" || (one.weight === "next" && besides(one, at)));
  return { proven, units: unitsIn(all), provenUnits: unitsIn(proven) };
}

function unitsIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** à ends in a no-break space, which many programs make a blank or put together with the one that follows. */
const BROKEN_A_GRAVE = /Ã {1,2}/g;

/** A text with all stretches as they were meant; for a text of which others, or other parts, are proven. */
export function repairUtf8Stretches(text: string, page: CodePageName): string {
  let repaired = "";
  let from = 0;
  for (const { start, end, meant } of allStretches(text, page)) {
    repaired += text.slice(from, start) + meant;
    from = end;
  }
  repaired += text.slice(from);
  return page === "windows-1252" ? repaired.replace(BROKEN_A_GRAVE, "à ") : repaired;
}
