/** What a UTF-16 unit is to a tokenizer. */
export const BLANK = 1;
export const CAPITAL = 2;
export const SMALL = 3;
export const MARK = 4;
export const DIGIT = 5;
export const SIGN = 6;

const KINDS: readonly (readonly [kind: number, units: RegExp])[] = [
  [BLANK, /\s/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{Nd}/u],
];

/** Kinds by unit, each looked up once: a regular expression a character would be the greater part of all work. */
const known = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit: halves of surrogate pairs are signs. */
export function kindOfUnit(unit: number): number {
  const kind = known[unit]!;
  if (kind !== 0) return kind;
  const letter = String.fromCharCode(unit);
  const fresh = unit >= 0xd800 && unit < 0xe000 ? SIGN : (KINDS.find(([, units]) => units.test(letter))?.[0] ?? SIGN);
  known[unit] = fresh;
  return fresh;
}
