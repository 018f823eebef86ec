/**
 * A script as the engine sees it: each letter has a slot, the same for its capital. Slot 0 is everything else, slot 1 the
 * apostrophe inside a word.
 */
export interface Alphabet {
  /** Slot of each UTF-16 unit. */
  readonly slotOf: Uint16Array;
  /** CAPITAL for each UTF-16 unit that is a capital of the script, EITHER for one that is written for both cases. */
  readonly caseOf: Uint8Array;
  /** The small letter of each slot. */
  readonly letters: readonly string[];
}

/** The case of a capital. */
export const CAPITAL = 1;
/** The case of a letter that has one form for both. */
export const EITHER = 2;

/** The slot of everything that is no letter of the script. */
export const NO_LETTER = 0;
/** The slot of the apostrophe inside a word. */
export const APOSTROPHE = 1;
/** The form of the apostrophe in tables. */
export const APOSTROPHE_LETTER = "’";

const GEORGIAN = [0x10a0, 0x10ff, 0x1c90, 0x1cbf, 0x2d00, 0x2d2f];
/** First and last unit of the blocks of each script; Khutsuri (Geok) is written with the capitals and small letters of Georgian. */
const BLOCKS: Readonly<Record<string, readonly number[]>> = {
  Cyrl: [0x0400, 0x052f, 0x1c80, 0x1c8f, 0x2de0, 0x2dff, 0xa640, 0xa69f],
  Geor: GEORGIAN,
  Geok: GEORGIAN,
  Armn: [0x0531, 0x0588, 0xfb13, 0xfb17],
};
/** The palochka has a small form that few keyboards have. */
const WRITTEN_FOR_BOTH_CASES = 0x04c0;

const made = new Map<string, Alphabet>();

/** The alphabet of a script that schemes romanize: Cyrl, Geor, Geok or Armn. */
export function alphabetOf(script: string): Alphabet {
  const known = made.get(script);
  if (known) return known;
  const alphabet = makeAlphabet(BLOCKS[script] ?? []);
  made.set(script, alphabet);
  return alphabet;
}

function* unitsOf(blocks: readonly number[]): Generator<string> {
  for (let at = 0; at < blocks.length; at += 2) {
    for (let unit = blocks[at]!; unit <= blocks[at + 1]!; unit++) yield String.fromCharCode(unit);
  }
}

function makeAlphabet(blocks: readonly number[]): Alphabet {
  const slotOf = new Uint16Array(0x10000);
  const caseOf = new Uint8Array(0x10000);
  const letters = ["", APOSTROPHE_LETTER];
  const slots = new Map<string, number>();
  for (const letter of unitsOf(blocks)) {
    if (!/[\p{L}\p{M}]/u.test(letter)) continue;
    const small = letter.toLowerCase();
    let slot = slots.get(small);
    if (slot === undefined) {
      slot = letters.push(small) - 1;
      slots.set(small, slot);
    }
    slotOf[letter.charCodeAt(0)] = slot;
    if (small !== letter) caseOf[letter.charCodeAt(0)] = CAPITAL;
  }
  if (slotOf[WRITTEN_FOR_BOTH_CASES] !== NO_LETTER) caseOf[WRITTEN_FOR_BOTH_CASES] = EITHER;
  return { slotOf, caseOf, letters };
}

/** Whether a character may stand for the apostrophe between two letters. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}
