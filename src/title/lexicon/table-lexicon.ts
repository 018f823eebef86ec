import { remember } from "../../text/index.js";
import { foldedWords } from "../title-text-words.js";
import { dictionaryForms, dropsVowels, exactFormEnough } from "./dictionary-forms.js";
import type { Lexicon } from "./lexicon.js";

/**
 * Rows of words with one meaning each. A row has a column for each language, parted by `|`, in the order of `languages`;
 * a column holds words in their dictionary form, parted by commas, best first, or `-` for none.
 */
export interface LexiconTable {
  readonly languages: readonly string[];
  readonly rows: readonly string[];
  /** How much the meanings of this table count, 1 unless it says less. */
  readonly weight?: number;
}

/** The words of one language. */
interface Entries {
  readonly meanings: Map<string, string[]>;
  /** How entries begin: what begins otherwise needs no looking for endings. */
  readonly beginnings: Set<string>;
  /** First words of entries of several words. */
  readonly openings: Set<string>;
  readonly find: (form: string) => readonly string[];
}

const NOTHING: readonly string[] = [];

/** A lexicon made from tables; words are folded, inflected forms are found through the rules of their language. */
export class TableLexicon implements Lexicon {
  readonly languages: readonly string[];
  readonly #entries = new Map<string, Entries>();
  readonly #weights = new Map<string, number>();
  #longestEntry = 1;

  constructor(tables: readonly LexiconTable[]) {
    this.languages = [...new Set(tables.flatMap(({ languages }) => languages))];
    const isSmall = (meaning: string): boolean => this.weight(meaning) < 1;
    for (const language of this.languages) this.#entries.set(language, emptyEntries(language, isSmall));
    for (const table of tables) for (const row of table.rows) this.#add(row, table);
  }

  get longestEntry(): number {
    return this.#longestEntry;
  }

  lookup(form: string, language: string): readonly string[] {
    const entries = this.#entries.get(language);
    if (entries === undefined) return NOTHING;
    if (form.includes(" ")) return entries.meanings.get(form) ?? NOTHING;
    return entries.find(form);
  }

  opensEntry(word: string, language: string): boolean {
    return this.#entries.get(language)?.openings.has(word) ?? false;
  }

  isEntry(form: string, language: string): boolean {
    return this.#entries.get(language)?.meanings.has(form) ?? false;
  }

  weight(meaning: string): number {
    return this.#weights.get(meaning) ?? 1;
  }

  /** The id of a row is its first English word, else its first word of all, with a number where that is taken. */
  #add(row: string, { languages, weight = 1 }: LexiconTable): void {
    const columns = row.split("|").map(readColumn);
    const named = columns[languages.indexOf("en")]?.[0] ?? columns.flat()[0];
    if (named === undefined) return;
    let meaning = named.replaceAll(" ", "-");
    for (let count = 2; this.#weights.has(meaning); count++) meaning = `${named.replaceAll(" ", "-")}-${count}`;
    this.#weights.set(meaning, weight);
    columns.forEach((lemmas, column) => {
      const entries = this.#entries.get(languages[column] ?? "");
      if (entries === undefined) return;
      for (const lemma of lemmas) {
        addLemma(entries, lemma, meaning);
        this.#longestEntry = Math.max(this.#longestEntry, lemma.split(" ").length);
      }
    });
  }
}

const SHORT_WORD = 4;

function emptyEntries(language: string, isSmall: (meaning: string) => boolean): Entries {
  const meanings = new Map<string, string[]>();
  const beginnings = new Set<string>();
  const find = remember((form) => found(form, language, meanings, beginnings, isSmall));
  return { meanings, beginnings, openings: new Set(), find };
}

function addLemma({ meanings, beginnings, openings }: Entries, lemma: string, meaning: string): void {
  const known = meanings.get(lemma);
  if (known === undefined) meanings.set(lemma, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
  const blank = lemma.indexOf(" ");
  if (blank > 0) openings.add(lemma.slice(0, blank));
  // The second letter may be the vowel that inflection drops: день, дня.
  beginnings
    .add(lemma.slice(0, 3))
    .add(lemma.slice(0, 2))
    .add(lemma.slice(0, 1) + lemma.slice(2, 3));
}

function found(
  form: string,
  language: string,
  entries: ReadonlyMap<string, readonly string[]>,
  beginnings: ReadonlySet<string>,
  isSmall: (meaning: string) => boolean,
): readonly string[] {
  const exact = entries.get(form);
  // Pronouns are listed in all their forms: by the endings of nouns он would be a form of она.
  if (exact !== undefined && (exactFormEnough(language) || exact.every(isSmall))) return exact;
  const reliable = form.length > SHORT_WORD && !dropsVowels(language) ? 3 : 2;
  if (!beginnings.has(form.slice(0, reliable))) return exact ?? NOTHING;
  let all: string[] | undefined;
  for (const lemma of dictionaryForms(form, language)) {
    const meanings = entries.get(lemma);
    if (meanings === undefined) continue;
    if (all === undefined) all = [...meanings];
    else for (const meaning of meanings) if (!all.includes(meaning)) all.push(meaning);
  }
  return all ?? NOTHING;
}

/** Lemmas as the words of a title are folded: hyphens part words, and so does the apostrophe of m'appelle. */
function readColumn(column: string): readonly string[] {
  return column
    .split(",")
    .map((lemma) => foldedWords(lemma).join(" "))
    .filter((lemma) => lemma !== "");
}
