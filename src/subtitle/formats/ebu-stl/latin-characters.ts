/**
 * The upper half of the Latin table (EBU Tech 3264, appendix 2, after ISO 6937), from A0; a full stop for what is not given.
 * C1 to CF are marks that stand before their letter.
 */
const UPPER =
  "\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿................―¹®©™♪¬¦....⅛⅜⅝⅞ΩÆĐªĦ.ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad";

/** The combining mark of each diacritic, from C1: grave to caron. */
const MARKS: readonly (string | undefined)[] = [
  "\u0300",
  "\u0301",
  "\u0302",
  "\u0303",
  "\u0304",
  "\u0306",
  "\u0307",
  "\u0308",
  "\u0308",
  "\u030a",
  "\u0327",
  undefined,
  "\u030b",
  "\u0328",
  "\u030c",
];

/** The combining mark that a byte puts on the letter after it; undefined for other bytes. */
export function markOf(byte: number): string | undefined {
  return MARKS[byte - 0xc1];
}

/**
 * The character of a byte of the Latin table; U+FFFD for one that is not given. 24 is a dollar sign as in the edition of
 * 2001 (it was a currency sign before, which no subtitle means).
 */
export function latinCharacter(byte: number): string {
  if (byte < 0x7f) return String.fromCharCode(byte);
  const char = byte < 0xa0 ? "." : UPPER.charAt(byte - 0xa0);
  return char === "." || char === "" ? "\ufffd" : char;
}
