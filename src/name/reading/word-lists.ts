import {
  AMBIGUOUS_HONORIFICS,
  FILIAL_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PATRONYMIC_ENDINGS,
} from "../../generated/names.js";

/** A letter as it would be in a list: `э` and `é` alike lose nothing but their marks. */
function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Forms of address and offices, which are never names. */
export const HONORIFIC_WORDS = listed(HONORIFICS);

/** Forms of address that are surnames or given names too: `King`, `Don`, `Барон`. */
export const AMBIGUOUS_WORDS = listed(AMBIGUOUS_HONORIFICS);

/** Words that lead a surname. */
export const PARTICLE_WORDS = listed(NAME_PARTICLES);

/** What a suffix says, by its spelling: `jr` is `junior`. */
export const SUFFIX_MEANINGS: ReadonlyMap<string, string> = new Map(
  NAME_SUFFIXES.split("\n").flatMap((row) => {
    const [meaning, spellings] = row.split("|") as [string, string];
    return spellings.split(" ").map((spelling) => [spelling, meaning] as const);
  }),
);

function genders(rows: string): ReadonlyMap<string, "m" | "f"> {
  return new Map(
    rows.split("\n").flatMap((row) => {
      const [gender, words] = row.split("|") as ["m" | "f", string];
      return words.split(" ").map((word) => [word, gender] as const);
    }),
  );
}

/** Words that make a patronymic of the father's name before them, and whose: `оглы` is a son's. */
export const FILIAL_GENDERS = genders(FILIAL_WORDS);

const PATRONYMICS = genders(PATRONYMIC_ENDINGS);
const LONGEST_ENDING = Math.max(...[...PATRONYMICS.keys()].map((ending) => ending.length));
const SHORTEST_ENDING = Math.min(...[...PATRONYMICS.keys()].map((ending) => ending.length));
/** The father's name before the ending is at least so long; some words that are all ending, as Ильич, are listed whole. */
const SHORTEST_FATHER = 2;

/** A patronymic's gender and the father's name without its ending; undefined for a word (small letters) that is none. */
export function patronymicOf(word: string): { readonly gender: "m" | "f"; readonly stem: string } | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= SHORTEST_ENDING; length--) {
    const gender = PATRONYMICS.get(word.slice(-length));
    if (gender === undefined) continue;
    const stem = word.slice(0, -length);
    if (stem.length >= SHORTEST_FATHER || WHOLE.test(word)) return { gender, stem };
  }
  return undefined;
}

/** Ильич and its like in all spellings. */
const WHOLE = /^(?:il|иль|kuz|кузь|fom|фом|nik|ник|luk|лук|ion|ион|sav|сав)/u;
