import { LETTER_SPELLINGS } from "../../generated/names.js";
import { practiceSet, type PracticeSet } from "./practices.js";

/** The sounds that spellings stand for, named by the Cyrillic letter; a sound's number is its place here. */
export const SOUNDS = "_абвгдеёжзийклмнопрстуфхцчшщыэюя";

/** A string of letters that can stand for a string of sounds, where and at what cost. */
export interface Spelling {
  readonly sounds: readonly number[];
  readonly cost: number;
  readonly practices: PracticeSet;
  /** Without any of the conditions that follow. */
  readonly anywhere: boolean;
  readonly initial: boolean;
  readonly final: boolean;
  /** What must stand before it: a vowel, a consonant, a letter of a hushing sound, of a soft consonant. */
  readonly after: "" | "V" | "C" | "H" | "S";
  /** What must follow it: a vowel, a consonant, one of e, i, y. */
  readonly before: "" | "V" | "C" | "E";
}

const ITEM = /^(?:([VCHS])<)?(\^)?([^$>:]*)(\$)?(?:>([VCE]))?(\$)?(?::(\d+))?$/u;
const DOUBLED_CONSONANT = 8;
const DOUBLED_VOWEL = 40;
const VOWEL = /[aeiouyаеиоуыэөүäöüåõ]/u;

function soundNumbers(sounds: string): number[] {
  return [...sounds].filter((sound) => sound !== "ь").map((sound) => SOUNDS.indexOf(sound));
}

function compile(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, Spelling[]>();
  const add = (text: string, spelling: Spelling): void => {
    const known = table.get(text);
    if (known) known.push(spelling);
    else table.set(text, [spelling]);
  };
  for (const row of LETTER_SPELLINGS.split("\n")) {
    const [sounds, practices, items] = row.split("|") as [string, string, string];
    for (const item of items.split(" ")) {
      const [, after, initial, text, final, before, finalToo, cost] = ITEM.exec(item)!;
      const spelling: Spelling = {
        sounds: soundNumbers(sounds),
        cost: Number(cost ?? 0),
        practices: practiceSet(practices),
        anywhere: (initial ?? final ?? finalToo ?? after ?? before) === undefined,
        initial: initial !== undefined,
        final: (final ?? finalToo) !== undefined,
        after: (after ?? "") as Spelling["after"],
        before: (before ?? "") as Spelling["before"],
      };
      add(text!, spelling);
      if (text!.length === 1 && spelling.sounds.length === 1 && !/[ijyийы]/u.test(text!)) {
        const more = VOWEL.test(text!) ? DOUBLED_VOWEL : DOUBLED_CONSONANT;
        add(text! + text!, { ...spelling, cost: spelling.cost + more });
      }
    }
  }
  return table;
}

/** Every spelling by its letters. */
export const SPELLINGS = compile();

const VOWEL_LETTERS = "aeiouyëâûîöüäåõıаеёиоуыэюяіїєөүұәαεηιουω";

/** Whether a letter writes a vowel, in Latin or Cyrillic. */
export function isVowelLetter(letter: string): boolean {
  return VOWEL_LETTERS.includes(letter);
}
