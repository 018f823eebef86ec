import { SOUNDS, SPELLINGS } from "./spellings.js";

/** The consonants that each practice writes with a letter of their own, so that a word without it lacks the sound. */
const PLAIN_CONSONANTS: Readonly<Record<string, string>> = {
  б: "бb",
  в: "вvw",
  к: "кk",
  л: "лlł",
  м: "мm",
  н: "нn",
  п: "пp",
  р: "рr",
};

const SURE: ReadonlyMap<string, number> = new Map(
  Object.entries(PLAIN_CONSONANTS).flatMap(([sound, letters]) =>
    [...letters].map((letter) => [letter, 1 << SOUNDS.indexOf(sound)] as const),
  ),
);

/** The sounds that any spelling beginning with a letter can hold. */
const HELD: ReadonlyMap<string, number> = (() => {
  const table = new Map<string, number>();
  for (const [text, spellings] of SPELLINGS) {
    const letter = text[0];
    if (letter === undefined) continue;
    const sounds = spellings.flatMap((spelling) => spelling.sounds).reduce((set, sound) => set | (1 << sound), 0);
    table.set(letter, (table.get(letter) ?? 0) | sounds);
  }
  return table;
})();

/** Sounds that a word surely has and sounds that it may have, one bit each, by its letters alone. */
export interface LetterSounds {
  readonly sure: number;
  readonly may: number;
}

/** What the folded letters of a word say about its sounds before anybody reads it. */
export function letterSounds(letters: string): LetterSounds {
  let sure = 0;
  let may = 0;
  for (const letter of letters) {
    sure |= SURE.get(letter) ?? 0;
    may |= HELD.get(letter) ?? 0;
  }
  return { sure, may };
}

function hasSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

/** Whether two words have nothing to do with each other: one surely has two sounds or more that the other cannot have. */
export function farApart(a: LetterSounds, b: LetterSounds): boolean {
  return hasSeveral(a.sure & ~b.may) || hasSeveral(b.sure & ~a.may);
}
