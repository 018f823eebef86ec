import { CODE_PAGES } from "../../generated/code-pages.js";

/** The upper half of an encoding by its bytes, from 0x80. */
function upperHalf(letters: string): ReadonlyMap<number, string> {
  return new Map([...letters].map((letter, at) => [0x80 + at, letter]));
}

/** ISO 8859-1 as it is written down, which browsers take for windows-1252: every byte is the character of its number. */
const LATIN_1 = String.fromCharCode(...Array.from({ length: 0x80 }, (_, at) => 0x80 + at));

/** Bytes from 0x80 to their characters, by encoding; bytes without a character are control characters. */
const PAGES = {
  "1252": upperHalf(CODE_PAGES["windows-1252"]),
  "1250": upperHalf(CODE_PAGES["windows-1250"]),
  "1251": upperHalf(CODE_PAGES["windows-1251"]),
  koi8: upperHalf(CODE_PAGES["koi8-r"]),
  "8859-1": upperHalf(LATIN_1),
  "8859-2": upperHalf(CODE_PAGES["iso-8859-2"]),
  mac: upperHalf(CODE_PAGES.macintosh),
} satisfies Record<string, ReadonlyMap<number, string>>;

/** An encoding that text is often wrongly read in. */
export type CodePage = keyof typeof PAGES;

/** The byte of each character of an encoding, from 0x80 up. */
export function bytesOf(page: CodePage): ReadonlyMap<string, number> {
  return new Map([...PAGES[page]].map(([byte, letter]) => [letter, byte]));
}

/** What each character was meant to be, when text in `meant` was read as `read`; only those that differ. */
export function confusion(read: CodePage, meant: CodePage): ReadonlyMap<string, string> {
  const pairs = [...PAGES[read]].flatMap(([byte, letter]) => {
    const right = PAGES[meant].get(byte);
    return right === undefined || right === letter ? [] : [[letter, right] as const];
  });
  return new Map(pairs);
}
