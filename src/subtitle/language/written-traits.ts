import { FREQUENT_WORDS, LETTERS_BEYOND } from "../../generated/written-traits.js";
import type { Lang } from "../../model/index.js";
import { writtenLanguage } from "./written-language.js";

/** A language in one script, with what it shows by; Serbian in Cyrillic letters is a row of its own under `sh`. */
interface Traits {
  readonly language: Lang;
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

/** A script in which languages are told apart by single letters. */
export type TraitScript = "Latn" | "Cyrl";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const WORD = /\p{L}+/gu;
/** Letters that every language of a script writes. */
const SHARED_LETTERS = /^[a-zабвгдежзклмнопрстуфхцчш]*$/u;

/** What the frequent words and the letters of a text say, by the rows of its script. */
export interface TraitCounts {
  /** Frequent words of any language of the script. */
  readonly known: number;
  /** For each row the frequent words of that language. */
  readonly words: Uint16Array;
  /** For each row the words with a letter that the language does not have. */
  readonly strange: Uint16Array;
}

/** The languages of one script, and their words and letters by row, so that a word is looked up once for all of them. */
class TraitTable {
  readonly languages: readonly Lang[];
  readonly #rowsOfWord: ReadonlyMap<string, readonly number[]>;
  readonly #rowsOfLetter: ReadonlyMap<string, readonly number[]>;

  constructor(rows: readonly Traits[]) {
    this.languages = rows.map(({ language }) => language);
    this.#rowsOfWord = byItem(rows.map(({ words }) => words));
    this.#rowsOfLetter = byItem(rows.map(({ letters }) => letters));
  }

  count(text: string): TraitCounts {
    const words = new Uint16Array(this.languages.length);
    const strange = new Uint16Array(this.languages.length);
    let known = 0;
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      const rows = this.#rowsOfWord.get(word);
      if (rows !== undefined) {
        known++;
        for (const row of rows) words[row]!++;
      }
      if (!SHARED_LETTERS.test(word)) this.#countStrange(word, strange);
    }
    return { known, words, strange };
  }

  /** Adds one to every row that lacks a letter of the word. */
  #countStrange(word: string, strange: Uint16Array): void {
    const special = [...word].filter((letter) => !SHARED_LETTERS.test(letter));
    const having = special.map((letter) => this.#rowsOfLetter.get(letter) ?? []);
    for (let row = 0; row < strange.length; row++) {
      if (having.some((rows) => !rows.includes(row))) strange[row]!++;
    }
  }
}

function byItem(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, set] of sets.entries()) {
    for (const item of set) rows.set(item, [...(rows.get(item) ?? []), row]);
  }
  return rows;
}

function traitsIn(script: TraitScript): readonly Traits[] {
  const written = Object.entries(FREQUENT_WORDS).filter(([, words]) => CYRILLIC.test(words) === (script === "Cyrl"));
  return written.map(([language, words]) => ({
    language: writtenLanguage(language),
    words: new Set(words.split(" ")),
    letters: new Set(LETTERS_BEYOND[language]),
  }));
}

const rows: Readonly<Record<TraitScript, readonly Traits[]>> = { Latn: traitsIn("Latn"), Cyrl: traitsIn("Cyrl") };
const tables: Readonly<Record<TraitScript, TraitTable>> = {
  Latn: new TraitTable(rows.Latn),
  Cyrl: new TraitTable(rows.Cyrl),
};

/** Counts the traits of every language written in this script; the rows are those of `languagesOfScript`. */
export function countTraits(text: string, script: TraitScript): TraitCounts {
  return tables[script].count(text);
}

/**
 * How many words more of a text speak for one of two languages than for the other (negative: fewer): frequent words, and words
 * with a letter, that only one of them has. The first number is all that speak for `one`, the second for `other`.
 */
export function wordsBetween(text: string, script: TraitScript, one: Lang, other: Lang): readonly [number, number] {
  const [first, second] = [traitsOf(script, one), traitsOf(script, other)];
  let [ones, others] = [0, 0];
  if (first === undefined || second === undefined) return [0, 0];
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const [here, there] = [speaksFor(word, first, second), speaksFor(word, second, first)];
    if (here && !there) ones++;
    if (there && !here) others++;
  }
  return [ones, others];
}

function speaksFor(word: string, traits: Traits, others: Traits): boolean {
  if (traits.words.has(word) && !others.words.has(word)) return true;
  if (SHARED_LETTERS.test(word)) return false;
  return [...word].some((letter) => traits.letters.has(letter) && !others.letters.has(letter));
}

function traitsOf(script: TraitScript, language: Lang): Traits | undefined {
  return rows[script].find((row) => row.language === language);
}

/** The languages with traits in a script, by row. */
export function languagesOfScript(script: TraitScript): readonly Lang[] {
  return tables[script].languages;
}

/** How many frequent words of a language stand in a text. */
export function frequentWords(text: string, script: TraitScript, language: Lang): number {
  const row = tables[script].languages.indexOf(language);
  return row < 0 ? 0 : (tables[script].count(text).words[row] ?? 0);
}
