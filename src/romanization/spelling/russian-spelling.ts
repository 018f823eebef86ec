import { LETTERS_BEFORE_1918, normalized } from "../../text/index.js";

/** The letters of Russian; a letter's number in models is its place here. */
export const RUSSIAN_ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";

/** Letters of other Cyrillic alphabets by what a Russian text would write for them. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ...LETTERS_BEFORE_1918,
  ї: "и",
  є: "е",
  ґ: "г",
  ў: "у",
  ј: "й",
  љ: "ль",
  њ: "нь",
  ћ: "ч",
  ђ: "дж",
  џ: "дж",
  ѓ: "г",
  ќ: "к",
  ѕ: "дз",
  ѐ: "е",
  ѝ: "и",
  қ: "к",
  ҡ: "к",
  ҳ: "х",
  һ: "х",
  ғ: "г",
  ҕ: "г",
  ң: "н",
  ө: "о",
  ә: "а",
  ү: "у",
  ұ: "у",
  җ: "ж",
  ҷ: "ч",
  ҙ: "з",
  ҫ: "с",
  ӣ: "и",
  ӯ: "у",
  ӂ: "ж",
};
const PLAIN = /^[а-яё]*$/;

/**
 * A Cyrillic word in small Russian letters; those of other alphabets by the nearest (`і` → `и`, `љ` → `ль`), stress marks,
 * apostrophes and whatever is no letter dropped.
 */
export function russianSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let letters = "";
  for (const letter of normalized(lower, "NFC")) {
    letters += RUSSIAN_ALPHABET.includes(letter) ? letter : (OTHER_LETTERS[letter] ?? "");
  }
  return letters;
}
