import { unitsOf } from "./code-page.js";
import type { CodePageName } from "./encodings.js";

/** What a byte is in one encoding, as far as scoring goes. */
export interface ByteSign {
  readonly kind: "latin" | "letter" | "digit" | "ascii" | "sign";
  /** The UTF-16 unit of the small letter; 0 for what is no letter. */
  readonly small: number;
  readonly upper: boolean;
  /** For signs: how surprising one is in running text, in nats. */
  readonly surprise: number;
  /** A sign that no letter stands before. */
  readonly opening: boolean;
  /** For signs: how much more surprising one is between two letters. */
  readonly inside: number;
}

/** Signs of running text in groups, each with its surprise in nats; others are rarer. */
const SIGNS: readonly (readonly [signs: string, surprise: number])[] = [
  ["’…–—«»“”„\u00a0", 3],
  ["¿¡", 4],
  ["°№€•", 5.5],
  ["‘‚", 6.5],
  ["‹›£§©®™½·×ºª´²", 7.5],
];
/** Low quotes and reversed marks open; the others do both, by language. */
const OPENING = "¿¡„‚";
const RARE_SIGN = 11;
/** Frames of tables and blocks of grey stand in no text: they are letters of another encoding. */
const BOX = 16;
const CONTROL = 18;

const SURPRISES: ReadonlyMap<number, number> = new Map(
  SIGNS.flatMap(([signs, surprise]) => [...signs].map((sign) => [sign.charCodeAt(0), surprise] as const)),
);

/** Nats more for a sign inside a word: apostrophes and dashes may stand there, others are letters of another encoding. */
const INSIDE = 6;
const INSIDE_DASH = 2;
const DASHES = "–—…";
const APOSTROPHE = "’";

function insideOf(char: string): number {
  return char === APOSTROPHE ? 0 : DASHES.includes(char) ? INSIDE_DASH : INSIDE;
}

function surpriseOf(unit: number): number {
  if (unit < 0xa0 || unit === 0xfffd) return CONTROL;
  if (unit >= 0x2500 && unit <= 0x25ff) return BOX;
  if (unit >= 0xe000 && unit <= 0xf8ff) return CONTROL;
  return SURPRISES.get(unit) ?? RARE_SIGN;
}

function signOf(byte: number, unit: number): ByteSign {
  const char = String.fromCharCode(unit);
  // Signs of order and ƒ are letters to Unicode, yet stand in no word; ﬁ and ﬂ are one sign for two letters.
  if (/\p{L}/u.test(char) && !"ªºƒﬁﬂ".includes(char)) {
    const small = char.toLowerCase();
    const kind = /\p{Script=Latin}/u.test(char) ? "latin" : "letter";
    return { kind, small: small.charCodeAt(0), upper: small !== char, surprise: 0, opening: false, inside: 0 };
  }
  const none = { small: 0, upper: false };
  if (byte >= 0x80)
    return {
      kind: "sign",
      ...none,
      surprise: surpriseOf(unit),
      opening: OPENING.includes(char),
      inside: insideOf(char),
    };
  return { kind: byte >= 0x30 && byte <= 0x39 ? "digit" : "ascii", ...none, surprise: 0, opening: false, inside: 0 };
}

/** What each of the 256 bytes is in a code page. */
export function byteSigns(name: CodePageName): readonly ByteSign[] {
  return Array.from(unitsOf(name), (unit, byte) => signOf(byte, unit));
}
