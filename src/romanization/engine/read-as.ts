import type { SchemeTable } from "../scheme.js";

/** Puts letters in the place of characters that stand for them; the text keeps its length. */
export type ReadAs = (text: string) => string;

/**
 * Reads characters such as the digit 1, typed for the palochka that few keyboards have, as the letters they stand for:
 * where they touch a letter and no digit. Undefined for a scheme that has none.
 */
export function readAsOf(table: SchemeTable["readAs"] = {}): ReadAs | undefined {
  const letterOf = new Map(
    Object.entries(table).flatMap(([letter, typed]) => [...typed].map((char) => [char, letter])),
  );
  if (letterOf.size === 0) return undefined;
  const typed = [...letterOf.keys()].map((char) => `\\u{${char.codePointAt(0)!.toString(16)}}`).join("");
  const pattern = new RegExp(`(?<!\\p{Nd})(?:(?<=\\p{L})[${typed}]|[${typed}](?=\\p{L}))(?!\\p{Nd})`, "gu");
  return (text) => text.replace(pattern, (char) => letterOf.get(char)!);
}
