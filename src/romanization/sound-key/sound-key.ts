import { normalized } from "../../text/index.js";
import { CYRILLIC_KEYS } from "./cyrillic-letters.js";
import { FRENCH_READING, LATIN_READINGS, MARKED_LETTERS } from "./latin-readings.js";

/** No word is that long; what is longer is taken as it stands, so that hostile text costs nothing. */
const LONGEST_WORD = 256;
const LATIN = /\p{Script=Latin}/u;
const PLAIN = /^[a-z]*$/;
const MARK = /\p{M}/u;
const LETTER = /\p{L}|\p{N}/u;
const SIGNS = /[ʹʺʼ’‘'`´"·]/gu;
/** й is written j by many who write ж so too; after a vowel and before none it can only be й. */
const FINAL_GLIDE = /([aeiouy])j(?![aeiouy])/g;

/** A word in small letters: Cyrillic as its key symbols, Latin without marks; letters of other scripts stay, signs go. */
function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let letters = "";
  for (const letter of normalized(lower, "NFC").replace(SIGNS, "")) {
    const known = CYRILLIC_KEYS.get(letter) ?? MARKED_LETTERS.get(letter);
    if (known !== undefined) letters += known;
    else if (letter >= "a" && letter <= "z") letters += letter;
    else {
      for (const part of normalized(letter, "NFD")) if (!MARK.test(part) && LETTER.test(part)) letters += part;
    }
  }
  return letters;
}

const VOWEL_AFTER_GLIDE = /i+([aeou])/g;
const DOUBLED = /(.)\1+/gu;

/** French writes -ин and -ын so that they are not read as nasals. */
const FRENCH_ENDING = /[iy]ne$/;

function withFinalGlides(letters: string): string {
  return letters.replace(FINAL_GLIDE, "$1i");
}

/** Glides before vowels go (`ia` → `a`, `io` → `e` as ё), so do doubled letters; `o` after a sibilant is `e`. */
function reduce(key: string): string {
  return key
    .replace(VOWEL_AFTER_GLIDE, (_, vowel: string) => (vowel === "o" ? "e" : vowel))
    .replace(/([SCZ])o/g, "$1e")
    .replace(/t[sc]/g, "c")
    .replace(/S[SC]/g, "S")
    .replace(DOUBLED, "$1");
}

/**
 * The skeleton that the Cyrillic and Latin spellings of a word reduce to: palatal and plain vowels are one, sibilants one
 * symbol each, doubled letters single, the endings -ий -y -ii -i -yj equal, signs and marks dropped (`Юлия`, `Iuliia` →
 * `ula`). Ambiguous letters are read the usual way; {@link soundKeys} gives the other readings too. Letters of other
 * scripts stay; anything that is no letter or figure is dropped; a word of more than 256 units is only written small.
 */
export function soundKey(word: string): string {
  if (word.length > LONGEST_WORD) return word.toLowerCase();
  const letters = plainLetters(word);
  return reduce(LATIN.test(word) ? LATIN_READINGS[0]!(withFinalGlides(letters)) : letters);
}

/**
 * All skeletons a word may have, the usual one first: French, German, Polish, Hungarian and other spellings read the
 * letters c, ch, j, s, sz, x and z in their own way. Two words that can be one name mostly have one skeleton in common.
 */
export function soundKeys(word: string): readonly string[] {
  if (word.length > LONGEST_WORD || !LATIN.test(word)) return [soundKey(word)];
  const letters = withFinalGlides(plainLetters(word));
  const readings = LATIN_READINGS.map((reading) => reduce(reading(letters)));
  if (FRENCH_ENDING.test(letters)) readings.push(reduce(FRENCH_READING(letters.slice(0, -1))));
  return [...new Set(readings)];
}
