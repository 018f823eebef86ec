import type { CatalogueFilm } from "../../model/index.js";
import { titleKeys } from "../keys/index.js";
import { entryTexts } from "./entry-texts.js";
import { firstAtLeast } from "./gram-search.js";
import { GramWriter } from "./grams.js";
import type { IndexColumns } from "./index-columns.js";
import { compareHeads, headOf, type TitleHead } from "./title-head.js";

/** As many titles are read for one text, the shortest first, however many begin alike. */
const MOST_READ = 400;
/** As many entries of a rare gram are looked through for a word. */
const MOST_SCANNED = 200_000;
const ENTRY_LENGTHS = 256;
/** Half a digraph is another letter in a neutral key: `s` may be going to be sh, sch or shch, `i` ie. */
const MAY_FOLLOW = ["h", "ch", "s", "z", "j", "e", "o", "u", "a"];
const MAY_BE_HALF = /[sctzdkxjiyou]$/;

interface PrefixKeys {
  readonly fold: string;
  readonly neutral: string;
}

/** How well keys fit what is asked: 0 not at all. */
type Fit = (keys: PrefixKeys) => 0 | 1 | 2;

/** Finds titles by how they, or words of them, begin. */
export class PrefixSearch {
  readonly #columns: IndexColumns;
  readonly #film: (at: number) => CatalogueFilm;
  readonly #writer = new GramWriter();
  /** Of the films that one search has met: a film may have thousands of titles, all of which begin alike. */
  readonly #texts = new Map<number, readonly string[]>();

  constructor(columns: IndexColumns, film: (at: number) => CatalogueFilm) {
    this.#columns = columns;
    this.#film = film;
  }

  /**
   * Films with a title whose fold or neutral key begins as that of the text, at most `limit`: those whose letters are the
   * same before those of another script or spelling, the shortest first.
   */
  titlesStartingWith(text: string, limit: number): readonly number[] {
    this.#texts.clear();
    const keys = titleKeys(text);
    const begins: Fit = ({ fold, neutral }) =>
      fold.startsWith(keys.fold) ? 2 : neutral.startsWith(keys.neutral) ? 1 : 0;
    const headed = this.#headed(keys.neutral);
    if (!MAY_BE_HALF.test(keys.fold)) return this.#verified(headed, begins, limit);
    const others = MAY_FOLLOW.map((letter) => titleKeys(keys.fold + letter).neutral);
    const entries = [...new Set(others)]
      .filter((neutral) => !neutral.startsWith(keys.neutral))
      .flatMap((neutral) => this.#headed(neutral));
    const halves = this.#shortest(Uint32Array.from(entries));
    return this.#verified([...headed, ...halves], begins, limit);
  }

  /** Films with a word in a title, behind the first, that begins so, and goes on so; at most `limit`. */
  titlesWithWord(text: string, limit: number): readonly number[] {
    this.#texts.clear();
    const { fold, neutral } = titleKeys(text);
    return this.#verified(
      this.#withGramsOf(neutral),
      (keys) => (keys.fold.includes(` ${fold}`) ? 2 : keys.neutral.includes(` ${neutral}`) ? 1 : 0),
      limit,
    );
  }

  /** The shortest of the entries whose keys begin as this one, as far as heads tell. */
  #headed(neutral: string): readonly number[] {
    const { headOrder } = this.#columns;
    const first = this.#firstNotBefore(headOf(neutral));
    const end = this.#firstNotBefore(headOf(neutral, "most"), true);
    return this.#shortest(headOrder.subarray(first, end));
  }

  #firstNotBefore(head: TitleHead, orAt = false): number {
    const { headOrder } = this.#columns;
    let [low, high] = [0, headOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const apart = compareHeads(headOf(this.#keysOf(headOrder[middle]!).neutral), head);
      if (apart < 0 || (orAt && apart === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The shortest of the entries that have all grams of the key, a blank before it. */
  #withGramsOf(neutral: string): readonly number[] {
    const { gramStarts, postings } = this.#columns;
    // A single letter has no gram, and its words are not looked for.
    const count = this.#writer.write(neutral, true);
    const lists = Array.from(this.#writer.grams.subarray(0, count), (gram) => ({
      start: gramStarts[gram]!,
      end: gramStarts[gram + 1]!,
    }));
    lists.sort((a, b) => a.end - a.start - (b.end - b.start));
    const [rarest, ...others] = lists;
    if (rarest === undefined) return [];
    const end = Math.min(rarest.end, rarest.start + MOST_SCANNED);
    const entries = postings
      .subarray(rarest.start, end)
      .filter((entry) =>
        others.every((list) => postings[firstAtLeast(postings, list.start, list.end, entry)] === entry),
      );
    return this.#shortest(entries);
  }

  /** The entries with fewest grams, as many as are ever read. */
  #shortest(entries: Uint32Array): readonly number[] {
    const { entryGrams } = this.#columns;
    const counts = new Uint32Array(ENTRY_LENGTHS);
    for (const entry of entries) counts[entryGrams[entry]!]! += 1;
    let most = 0;
    for (let taken = counts[0]!; most + 1 < ENTRY_LENGTHS && taken < MOST_READ;) taken += counts[++most]!;
    return Array.from(entries.filter((entry) => entryGrams[entry]! <= most))
      .sort((a, b) => entryGrams[a]! - entryGrams[b]! || a - b)
      .slice(0, MOST_READ);
  }

  /** The films of the entries that fit, each once, those that fit best first, then those with the shortest keys. */
  #verified(entries: readonly number[], fitOf: Fit, limit: number): readonly number[] {
    const { entryFilms } = this.#columns;
    const found: { readonly film: number; readonly fit: number; readonly length: number }[] = [];
    for (const entry of entries) {
      const keys = this.#keysOf(entry);
      const fit = fitOf(keys);
      if (fit > 0) found.push({ film: entryFilms[entry]!, fit, length: keys.neutral.length });
    }
    found.sort((a, b) => b.fit - a.fit || a.length - b.length || a.film - b.film);
    return [...new Set(found.map(({ film }) => film))].slice(0, limit);
  }

  #keysOf(entry: number): PrefixKeys {
    const { entryFilms, firstEntries } = this.#columns;
    const at = entryFilms[entry]!;
    let texts = this.#texts.get(at);
    if (texts === undefined) {
      texts = entryTexts(this.#film(at).titles);
      this.#texts.set(at, texts);
    }
    return titleKeys(texts[entry - firstEntries[at]!]!);
  }
}
