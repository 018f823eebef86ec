import { foldWord } from "../../text/index.js";
import { neutralLetters } from "./neutral-key.js";

const WORD = /[\p{L}\p{M}'’ʼʹ-]+/gu;
const NOT_A_SURNAME = new Set(["jr", "sr", "ii", "iii", "iv"]);
const SIGNS = /['’ʼʹ-]/g;
/** Уайлер, Уэллс: Russian writes the English w as a vowel. */
const VOWEL_FOR_W = /^u(?=[aeiou])/;
/** Миядзаки and Miyazaki. */
const DZ = /dz/g;
const SILENT = /[aeiouyhj]/g;
const SIBILANT = /[sz]/g;
const PALATAL = /[ckq]/g;
const LABIAL = /[fvw]/g;
const DOUBLED = /(.)\1+/g;

/**
 * The consonants of a person's last name, for finding films by one director: without vowels and h, with s and z, c, k and
 * q, f, v and w as one. It finds what follows the sound and not the letters: Уайлер and Wyler are `flr`. Names written
 * "Wyler, William" count too; empty for a name without letters, and a name of vowels alone keeps them.
 */
export function surnameKey(name: string): string {
  const comma = name.indexOf(",");
  const words = ((comma > 0 ? name.slice(0, comma) : name).match(WORD) ?? []).map((word) =>
    foldWord(word).replace(SIGNS, ""),
  );
  while (words.length > 1 && NOT_A_SURNAME.has(words[words.length - 1]!)) words.pop();
  const last = neutralLetters(words[words.length - 1] ?? "");
  const consonants = last
    .replace(VOWEL_FOR_W, "v")
    .replace(DZ, "z")
    .replace(SILENT, "")
    .replace(SIBILANT, "s")
    .replace(PALATAL, "k")
    .replace(LABIAL, "f")
    .replace(DOUBLED, "$1");
  return consonants === "" ? last : consonants;
}
