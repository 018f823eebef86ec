import { foldWord } from "../../text/index.js";
import { neutralLetter, TO_BE_NEUTRAL } from "./neutral-letters.js";

const WORD = /[\p{L}\p{M}'’ʼʹ-]+/gu;
const NOT_A_SURNAME = new Set(["jr", "sr", "ii", "iii", "iv"]);
const SIGNS = /['’ʼʹ-]/g;
/** Уайлер, Уэллс: Russian writes the English w as a vowel. */
const VOWEL_FOR_W = /^у(?=[аеиоуыэюя])/;
/** What hisses in Cyrillic, with the stop before it: Джексон, Миядзаки, Вайтц. */
const HISSING_CYRILLIC = /[дт]?[жзцшщчхс]+/g;
/** ch before r or l is k in Greek words and the German way to write х: Christensen, Tschuchrai. */
const CH_OF_TWO = /ch(?=[rl])/g;
/** c and g before a bright vowel hiss in some languages only, and gn is one sound in some: both readings have a key. */
const BRIGHT = /(?<![sk])c+(?=[eiy])|g+(?=[eiy])|g(?=n[aeiouy])/g;
const LATIN: readonly (readonly [pattern: RegExp, key: string])[] = [
  [CH_OF_TWO, "k"],
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
 * ways: Geronimi, Gilliam, Tschuchrai. Names written "Wyler, William" count too; none for a name without letters, and a name without
 * such consonants is its own key.
 */
export function surnameKeys(name: string): readonly string[] {
  const last = lastWord(name);
  if (last === "") return [];
  const readings = [last, last.replace(BRIGHT, ""), last.replace(CH_OF_TWO, "kh")];
  return [...new Set([...new Set(readings)].map((reading) => consonants(reading, last)))];
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
    .replace(TO_BE_NEUTRAL, neutralLetter);
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
