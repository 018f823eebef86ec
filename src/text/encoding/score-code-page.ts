import type { BytePairs } from "./byte-pairs.js";
import type { ByteSign } from "./byte-signs.js";
import type { LetterPairs } from "./letter-pairs.js";

/** Nats that a letter costs which the language does not have: one of Western names, one of its script, one of another script. */
const STRANGE_NAME_LETTER = 11;
const STRANGE_LETTER = 13;
const STRANGE_SCRIPT = 15;
const NAME_LETTERS = new Set([..."éèáíóñçäöüøå"].map((letter) => letter.charCodeAt(0)));
/** A capital inside a word: after a small letter, after another capital; and one at its start. */
const CAPITAL_INSIDE = 6;
const CAPITAL_AFTER_CAPITAL = 2;
const CAPITAL = 0.7;
/** A rare sign that touches a letter. */
const SIGN_AT_LETTER = 2.5;
const COMMON_SIGN = 5;
/** A letter before a sign that opens. */
const LETTER_BEFORE_OPENING = 5;
/** A letter after a digit, as in 5 ч: rather a sign of another encoding. */
const LETTER_AT_DIGIT = 3;

function isLetter({ kind }: ByteSign): boolean {
  return kind === "latin" || kind === "letter";
}

function strangeCost({ kind, small }: ByteSign, { latin }: LetterPairs): number {
  if ((kind === "latin") !== latin) return STRANGE_SCRIPT;
  return NAME_LETTERS.has(small) ? STRANGE_NAME_LETTER : STRANGE_LETTER;
}

function capitalCost(before: ByteSign): number {
  if (!isLetter(before)) return CAPITAL;
  return before.upper ? CAPITAL_AFTER_CAPITAL : CAPITAL_INSIDE;
}

function letterCost(before: ByteSign, sign: ByteSign, pairs: LetterPairs): number {
  const index = pairs.indexOf(sign.small);
  const mixed = isLetter(before) && before.kind !== sign.kind ? STRANGE_SCRIPT : 0;
  const letter =
    index === 0 ? strangeCost(sign, pairs) : pairs.cost(before.small === 0 ? 0 : pairs.indexOf(before.small), index);
  const capital = sign.upper ? capitalCost(before) : 0;
  const after = before.kind === "sign" && before.surprise > COMMON_SIGN ? SIGN_AT_LETTER : 0;
  const digit = before.kind === "digit" ? LETTER_AT_DIGIT : 0;
  return letter + mixed + capital + after + digit;
}

/** How surprising one byte after another is, in nats, when they are read so and are of this language. */
function pairCost(before: ByteSign, sign: ByteSign, pairs: LetterPairs): number {
  if (isLetter(sign)) return letterCost(before, sign, pairs);
  const index = before.small === 0 ? 0 : pairs.indexOf(before.small);
  const end = index === 0 ? 0 : pairs.cost(index, 0);
  const touch = isLetter(before) && sign.surprise > COMMON_SIGN ? SIGN_AT_LETTER : 0;
  const opening = isLetter(before) && sign.opening ? LETTER_BEFORE_OPENING : 0;
  return sign.surprise + end + touch + opening + (isLetter(before) && sign.kind === "digit" ? LETTER_AT_DIGIT : 0);
}

/** Languages that write an apostrophe inside words; in others one is a letter of another encoding. */
const WITH_APOSTROPHE = new Set(["en", "fr", "it", "nl", "ca", "af", "uk", "be"]);
const STRANGE_APOSTROPHE = 3;

/**
 * How surprising the pairs beyond ASCII are, all together, when they are read so and are of this language; in nats. Counting
 * stops above a limit: what it gives then is some number above it.
 */
export function upperCost(counted: BytePairs, signs: readonly ByteSign[], pairs: LetterPairs, limit: number): number {
  let cost = 0;
  for (const { before, byte, count } of counted.upper) {
    cost += count * pairCost(signs[before]!, signs[byte]!, pairs);
    if (cost > limit) return cost;
  }
  const apostrophe = WITH_APOSTROPHE.has(pairs.language) ? 0 : STRANGE_APOSTROPHE;
  for (const { byte, inside } of counted.bytes) {
    const sign = signs[byte]!;
    if (sign.kind === "sign") cost += inside * (sign.inside === 0 ? apostrophe : sign.inside);
  }
  return cost;
}

/** The mean cost of a pair of ASCII, which tells languages in Latin letters apart; 0 without any such pair. */
export function asciiCost(counted: BytePairs, signs: readonly ByteSign[], pairs: LetterPairs): number {
  let cost = 0;
  let total = 0;
  for (const { before, byte, count } of counted.ascii) {
    cost += count * pairCost(signs[before]!, signs[byte]!, pairs);
    total += count;
  }
  return total === 0 ? 0 : cost / total;
}
