import { APOSTROPHE, NO_LETTER, type Alphabet } from "./alphabet.js";

/** What may stand beside a letter: 1 for each slot that may. */
export type Condition = Uint8Array;

/** Vowel letters of the languages written in Cyrillic; a scheme may say otherwise. */
const VOWELS = "аеёиоуыэюяіїєѣѵѝѐәөүұӓӧӱӣӯӑӗ";
const SIGNS = "ьъ";
const CLASS_NAME = /^[a-z-]+$/;

/** Compiles a condition such as `boundary|vowel|йъь` or `!consonant` (see ContextRule). Throws for a class that nobody named. */
export function conditionOf(text: string, classes: Readonly<Record<string, string>>, alphabet: Alphabet): Condition {
  const turned = text.startsWith("!");
  const condition = new Uint8Array(alphabet.letters.length);
  for (const part of (turned ? text.slice(1) : text).split("|")) {
    for (const slot of slotsOf(part, classes, alphabet)) condition[slot] = 1;
  }
  return turned ? condition.map((holds) => 1 - holds) : condition;
}

function slotsOf(part: string, classes: Readonly<Record<string, string>>, alphabet: Alphabet): Iterable<number> {
  if (!CLASS_NAME.test(part)) return lettersOf(part, alphabet);
  const named = classes[part];
  if (named !== undefined) return lettersOf(named, alphabet);
  const letters = alphabet.letters.map((_, slot) => slot).filter((slot) => slot !== NO_LETTER && slot !== APOSTROPHE);
  switch (part) {
    case "boundary":
      return [NO_LETTER];
    case "letter":
      return letters;
    case "vowel":
      return lettersOf(VOWELS, alphabet);
    case "consonant": {
      const others = new Set(lettersOf((classes["vowel"] ?? VOWELS) + SIGNS, alphabet));
      return letters.filter((slot) => !others.has(slot));
    }
    default:
      throw new RangeError(`No class of letters is called ${part}`);
  }
}

function lettersOf(letters: string, alphabet: Alphabet): number[] {
  return [...letters].map((letter) => {
    const slot = alphabet.letters.indexOf(letter);
    if (slot < 0) throw new RangeError(`${letter} is no small letter of the script`);
    return slot;
  });
}
