import { LETTER_PAIRS, PAIR_UNIT } from "../../generated/letter-pairs.js";

/** How likely letters of one language follow each other. */
export interface LetterPairs {
  readonly language: string;
  /** Whether its letters are Latin, so that ASCII letters are letters of its words. */
  readonly latin: boolean;
  /** The index of a small letter by its UTF-16 unit, from 1; 0 for none of its letters. */
  readonly indexOf: (unit: number) => number;
  /** Natural logarithm, negated, of the odds that a letter follows another; index 0 is the end of a word. */
  readonly cost: (before: number, index: number) => number;
}

/** RFC 4648 §4 without a platform's decoder; only what the generator wrote comes here. */
function fromBase64(text: string): Uint8Array {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
  const length = text.replace(/=+$/, "").length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    bits = (bits << 6) | values.get(text.charCodeAt(at))!;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 255;
    bits &= (1 << held) - 1;
  }
  return bytes;
}

function unpack({ language, alphabet, pairs }: (typeof LETTER_PAIRS)[number]): LetterPairs {
  const size = alphabet.length + 1;
  const bytes = fromBase64(pairs);
  const indexes = new Map([...alphabet].map((letter, at) => [letter.charCodeAt(0), at + 1]));
  return {
    language,
    latin: alphabet.startsWith("a"),
    indexOf: (unit) => indexes.get(unit) ?? 0,
    cost: (before, index) => bytes[before * size + index]! / PAIR_UNIT,
  };
}

let unpacked: readonly LetterPairs[] | undefined;

/** The letter pairs of all languages that are told apart, unpacked once. */
export function letterPairs(): readonly LetterPairs[] {
  unpacked ??= LETTER_PAIRS.map(unpack);
  return unpacked;
}
