import { CHARACTER_REFERENCES } from "../../../generated/character-references.js";

/** What a reference stands for, and where it ends. */
export interface CharacterReference {
  readonly text: string;
  readonly end: number;
}

const LONGEST_NAME = 33;
/** The ones that subtitles use; the rest are unpacked when another is met. */
const COMMON: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00A0",
  lrm: "\u200E",
  rlm: "\u200F",
  quot: '"',
};

/** What C1 control codes are read as: they are windows-1252 (WHATWG HTML, "Numeric character reference end state"). */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

let unpacked: ReadonlyMap<string, string> | undefined;

/** Names with and without their semicolon, by what may follow the `&`. */
function allReferences(): ReadonlyMap<string, string> {
  if (unpacked !== undefined) return unpacked;
  const words = CHARACTER_REFERENCES.split(" ");
  const all = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]!;
    const codes = words[at + 1]!.split("+").map((code) => Number.parseInt(code, 16));
    const text = String.fromCodePoint(...codes);
    all.set(name, text);
    if (!name.endsWith(";")) all.set(`${name};`, text);
  }
  unpacked = all;
  return all;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

function numericText(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD";
  if (code >= 0x80 && code <= 0x9f) return C1[code - 0x80]!;
  return String.fromCodePoint(code);
}

function digitsEnd(text: string, from: number, hexadecimal: boolean): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    const letter = code | 32;
    if (!((code >= 48 && code <= 57) || (hexadecimal && letter >= 97 && letter <= 102))) return end;
    end++;
  }
}

function numericReference(text: string, at: number): CharacterReference | undefined {
  const hexadecimal = text[at + 2] === "x" || text[at + 2] === "X";
  const from = at + (hexadecimal ? 3 : 2);
  const end = digitsEnd(text, from, hexadecimal);
  if (end === from) return undefined;
  // More digits than any character has are none.
  const digits = text.slice(from, end).replace(/^0+/, "");
  const code = digits.length > 8 ? Number.POSITIVE_INFINITY : Number.parseInt(digits || "0", hexadecimal ? 16 : 10);
  return { text: numericText(code), end: text[end] === ";" ? end + 1 : end };
}

/**
 * The character reference at a `&`, by the rules of HTML for text: the longest name that fits, 106 of them without a
 * semicolon too, unless a blank follows; numbers of no character give U+FFFD. Undefined where none begins: the `&` is text.
 */
export function characterReference(text: string, at: number): CharacterReference | undefined {
  if (text.charCodeAt(at + 1) === 35) return numericReference(text, at);
  let end = at + 1;
  const most = Math.min(text.length, at + 1 + LONGEST_NAME);
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    const letter = code | 32;
    if (!((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57))) break;
  }
  const name = text.slice(at + 1, end);
  if (text[end] === ";" && Object.hasOwn(COMMON, name)) return { text: COMMON[name]!, end: end + 1 };
  if (name === "") return undefined;
  const references = allReferences();
  const whole = text[end] === ";" ? references.get(`${name};`) : undefined;
  if (whole !== undefined) return { text: whole, end: end + 1 };
  for (let length = name.length; length > 1; length--) {
    const found = references.get(name.slice(0, length));
    if (found === undefined) continue;
    // Where HTML resolves `&lt ` as well, the tests of WebVTT parsers want the text as it stands.
    return isBlank(text.charCodeAt(at + 1 + length)) ? undefined : { text: found, end: at + 1 + length };
  }
  return undefined;
}
