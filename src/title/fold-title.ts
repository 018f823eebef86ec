import { LETTERS_WITHOUT_DECOMPOSITION, normalized } from "../text/index.js";

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const LATIN_OR_GREEK_WITH_MARKS = /([a-z\u0370-\u03ff])[\u0300-\u036f\ufe20\ufe21]+/g;
const STRAY_MARKS = /[\u0300-\u036f\ufe20\ufe21\ufe0e\ufe0f\u200b-\u200f\u2060\u00ad\ufeff]+/g;
/** Apostrophes, primes and what schemes write for the soft and hard sign. */
const APOSTROPHES = /['’‘ʼʹʺʻʽ‛′″`´ˈ]/g;
/** 8 1/2 is 8½; 1/2 alone may be the first part of two. */
const HALF_IN_FIGURES = /(?<=\d)[\s-]1\/2(?![\d/])/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const SPELT: Readonly<Record<string, string>> = {
  ...LETTERS_WITHOUT_DECOMPOSITION,
  "²": " 2",
  "³": " 3",
  "¹": " 1",
  ﬁ: "fi",
  ﬂ: "fl",
  "½": " ½ ",
  "¼": " ¼ ",
  "¾": " ¾ ",
  "⅓": " ⅓ ",
  "⅔": " ⅔ ",
  "№": " no ",
  ⅰ: "i",
  ⅱ: "ii",
  ⅲ: "iii",
  ⅳ: "iv",
  ⅴ: "v",
  ⅵ: "vi",
  ⅶ: "vii",
  ⅷ: "viii",
  ⅸ: "ix",
  ⅹ: "x",
};
const SPELT_LETTERS = new RegExp(`[${Object.keys(SPELT).join("")}]`, "g");

/**
 * A title in lower case, without the marks of Latin and Greek letters and without stress marks on Cyrillic ones (й, ї, ў
 * stay), ligatures spelt out, `ё` as `е`. Punctuation and apostrophes stay. Linear; a lone surrogate comes through.
 */
export function foldLetters(printed: string): string {
  const text = withHalvesInOneSign(printed);
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  const bare = normalized(text.replace(FULL_WIDTH, narrow), "NFD")
    .toLowerCase()
    .replace(LATIN_OR_GREEK_WITH_MARKS, "$1");
  return normalized(bare, "NFC").replace(STRAY_MARKS, "").replace(SPELT_LETTERS, spelt);
}

/** 8 1/2 as 8½. */
export function withHalvesInOneSign(text: string): string {
  return text.includes("1/2") ? text.replace(HALF_IN_FIGURES, "½") : text;
}

/** Without any apostrophe; the letters on both sides of it become one word. */
export function withoutApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "");
}

function narrow(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

function spelt(letter: string): string {
  return SPELT[letter]!;
}
