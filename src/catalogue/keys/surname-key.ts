import { foldWord } from "../../text/index.js";
import { CYRILLIC_LETTERS } from "./neutral-letters.js";

const WORD = /[\p{L}\p{M}'’ʼʹ-]+/gu;
const NOT_A_SURNAME = new Set(["jr", "sr", "ii", "iii", "iv"]);
const SIGNS = /['’ʼʹ-]/g;
const CYRILLIC = /[\u0400-\u04ff]/g;
/** Уайлер, Уэллс: Russian writes the English w as a vowel. */
const VOWEL_FOR_W = /^у(?=[аеиоуыэюя])/;
/** What hisses in Cyrillic, with the stop before it: Джексон, Миядзаки, Вайтц. */
const HISSING_CYRILLIC = /[дт]?[жзцшщчхс]+/g;
/** c and g before a bright vowel hiss in some languages only, and gn is one sound in some: both readings have a key. */
const BRIGHT = /(?<![sk])c+(?=[eiy])|g+(?=[eiy])|g(?=n[aeiouy])/g;
const LATIN: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/ch(?=[rl])/g, "k"],
  [/ph/g, "f"],
  [/(?:tsch|tch|dzh|dz|dj|ts|tz|cz|sch|sh|ch|zh|kh)/g, "s"],
  [/x/g, "ks"],
];
const SILENT = /[aeiouyhjsz]/g;
const PALATAL = /[ckq]/g;
const LABIAL = /[fvw]/g;
const DOUBLED = /(.)\1+/g;
/** Annaud is Анно. */
const SILENT_AT_END = /(?<=.)[dt]$/;
const BEGINS_WITH_VOWEL = /^[aeiou]/;

/**
 * Keys by which films of a director are found: the consonants of the last name that every spelling has. It follows the
 * sound and not the letters, as Russian does: Уайлер and Wyler are `flr`, Джексон and Jackson `kn`. Without vowels, h, j
 * and all that hisses; c, k and q are one, as are f, v and w; no d or t at the end. Two where a letter is read in two
 * ways: Geronimi, Gilliam. Names written "Wyler, William" count too; none for a name without letters, and a name without
 * such consonants is its own key.
 */
export function surnameKeys(name: string): readonly string[] {
  const last = lastWord(name);
  if (last === "") return [];
  const bright = last.replace(BRIGHT, "");
  return bright === last ? [consonants(last, last)] : [...new Set([consonants(last, last), consonants(bright, last)])];
}

/** The last name in small Latin letters, what hisses in Cyrillic as one s. */
function lastWord(name: string): string {
  const comma = name.indexOf(",");
  const words = ((comma > 0 ? name.slice(0, comma) : name).match(WORD) ?? []).map((word) =>
    foldWord(word).replace(SIGNS, ""),
  );
  while (words.length > 1 && NOT_A_SURNAME.has(words[words.length - 1]!)) words.pop();
  return (words[words.length - 1] ?? "")
    .replace(VOWEL_FOR_W, "в")
    .replace(HISSING_CYRILLIC, "s")
    .replace(CYRILLIC, (letter) => CYRILLIC_LETTERS.get(letter) ?? letter);
}

function consonants(word: string, whole: string): string {
  const key = LATIN.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word)
    .replace(SILENT, "")
    .replace(PALATAL, "k")
    .replace(LABIAL, "f")
    .replace(DOUBLED, "$1")
    .replace(SILENT_AT_END, "");
  if (key === "") return whole;
  // One consonant is what hundreds of names have.
  return key.length === 1 && BEGINS_WITH_VOWEL.test(whole) ? `a${key}` : key;
}
