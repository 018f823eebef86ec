/**
 * Numbers as text: one character for each from 0 to 90, characters that need no escape in a string of JSON or TypeScript.
 * In a list that may hold larger ones, and mostly zeros, the last values mean something else.
 */
const FIRST = 35;
const BACKSLASH = 92;
/** How many values a character has. */
export const DIGITS = 91;
/** Opens a number in two further characters. */
const LARGE = DIGITS - 1;
/** From this value on a character is a run of zeros; the first such run is of two. */
const RUN = 60;
const SHORTEST_RUN = 2;
const LONGEST_RUN = LARGE - 1 - RUN + SHORTEST_RUN;

function character(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The value of the character at a place; the text must be one of {@link packDigits} or {@link packNumbers}. */
export function digitAt(packed: string, place: number): number {
  const code = packed.charCodeAt(place);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}

/** Writes numbers from 0 to 90. */
export function packDigits(values: Iterable<number>): string {
  let packed = "";
  for (const value of values) packed += character(Math.max(0, Math.min(DIGITS - 1, Math.round(value))));
  return packed;
}

/** Writes whole numbers from 0 to 8,280; runs of zeros are cheap. */
export function packNumbers(values: readonly number[]): string {
  let packed = "";
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    let zeros = 0;
    while (zeros < LONGEST_RUN && values[at + zeros] === 0) zeros++;
    if (zeros >= SHORTEST_RUN) {
      packed += character(RUN + zeros - SHORTEST_RUN);
      at += zeros - 1;
    } else if (value < RUN) packed += character(value);
    else packed += character(LARGE) + character(Math.floor(value / DIGITS)) + character(value % DIGITS);
  }
  return packed;
}

/** Reads what {@link packNumbers} wrote. */
export function unpackNumbers(packed: string): number[] {
  const values: number[] = [];
  for (let at = 0; at < packed.length; at++) {
    const digit = digitAt(packed, at);
    if (digit < RUN) values.push(digit);
    else if (digit === LARGE) values.push(digitAt(packed, ++at) * DIGITS + digitAt(packed, ++at));
    else for (let zeros = digit - RUN + SHORTEST_RUN; zeros > 0; zeros--) values.push(0);
  }
  return values;
}
