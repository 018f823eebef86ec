import { hashText } from "../../index/hash.js";

/** As much of a key as trigrams are made of in the store in memory; an index of PostgreSQL takes no long values at all. */
const MOST_LETTERS = 160;
/** With the flag u these are halves without their other half. */
const LONE_SURROGATE = /\p{Cs}/gu;
const REPLACEMENT = "\uFFFD";
const HEXADECIMAL = 16;

/**
 * A text as a column can hold it: U+FFFD for U+0000 and for halves of a surrogate pair, which PostgreSQL refuses. What is
 * stored and what is asked for both go through it, so that they meet.
 */
export function storedText(text: string): string {
  return text.replaceAll("\u0000", REPLACEMENT).replace(LONE_SURROGATE, REPLACEMENT);
}

/** A key as it stands in a column: of a very long one the head, and a hash of the whole so that only equal keys are equal. */
export function storedKey(key: string): string {
  if (key.length <= MOST_LETTERS) return storedText(key);
  return `${storedText(key.slice(0, MOST_LETTERS))} #${hashText(key).toString(HEXADECIMAL)}`;
}
