import { LETTERS_BEFORE_1918 } from "../../text/index.js";

const LONG_VOWELS: Readonly<Record<string, string>> = {
  a: "áàãāąạ",
  e: "éèêēėěęẽẹ",
  i: "íìïīįǐĭĩ",
  o: "óòôōőøọ",
  u: "úùūůűųǔũ",
  y: "ÿŷȳ",
  α: "ά",
  ε: "έ",
  η: "ή",
  ι: "ίϊΐ",
  ο: "ό",
  υ: "ύϋΰ",
  ω: "ώ",
};
const SOFT_CONSONANTS: Readonly<Record<string, string>> = {
  d: "ðḑ",
  g: "ğģǧġ",
  h: "ḩħḥ",
  k: "ķḵ",
  l: "ĺłŀ",
  n: "ñṅ",
  ň: "ń",
  r: "ŕŗ",
  s: "śß",
  t: "þṭ",
  z: "źẑẓ",
  ö: "ø",
  ä: "æ",
  š: "ş" + "ș",
  ž: "żĵ",
  č: "ĉċ",
  ţ: "ț",
  å: "ǻ",
  ă: "ǎ",
};
/** і is a letter of today elsewhere. */
const { і: _, ...BEFORE_1918 } = LETTERS_BEFORE_1918;
const WRITTEN_OTHERWISE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...invert(LONG_VOWELS), ...invert(SOFT_CONSONANTS), ...BEFORE_1918, ę: "e", ą: "a", œ: "ö" }),
);
const PLAIN = /^[a-zа-яё]*$/;
const SIGN = /[^\p{L}\p{N}]|\p{Lm}/u;

function invert(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).flatMap(([plain, marked]) => [...marked].map((one) => [one, plain])));
}

/**
 * A word in the small letters that spellings are looked up by: marks of length, stress and softness go, marks that make
 * another letter (š, ç, ë, û) stay, signs and hyphens go, figures stay. Expects NFC.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let letters = "";
  for (const letter of lower) {
    if (SIGN.test(letter)) continue;
    letters += WRITTEN_OTHERWISE.get(letter) ?? letter;
  }
  return letters;
}
