import { GramWriter } from "./grams.js";
import type { IndexColumns } from "./index-columns.js";

/** Entries from one up to, not with, another. */
export interface EntryRun {
  readonly from: number;
  readonly to: number;
}

/** A film that has grams in common with what is looked for. */
export interface GramHit {
  readonly film: number;
  /** Dice: 1 for a title of the same grams. */
  readonly likeness: number;
}

/** This many postings are read for one key; grams that go beyond are left out once some rare ones were read. */
const POSTINGS_BUDGET = 400_000;
/** What is less alike is no candidate: it costs a comparison and has never been the film. */
const LEAST_LIKENESS = 0.25;
const LEAST_GRAMS = 3;
const STEPS = 256;

interface Reading {
  readonly start: number;
  readonly end: number;
}

/** Finds the titles that share most trigrams with a key; keeps its counters between searches. */
export class GramSearch {
  readonly #columns: IndexColumns;
  readonly #writer = new GramWriter();
  readonly #shared: Uint8Array;
  readonly #steps = new Uint32Array(STEPS + 1);
  #touched = new Uint32Array(1024);

  constructor(columns: IndexColumns) {
    this.#columns = columns;
    this.#shared = new Uint8Array(columns.entryFilms.length);
  }

  /** The films of at most `limit` entries of the runs that are most like the key, best first, each once. */
  search(key: string, runs: readonly EntryRun[], limit: number): readonly GramHit[] {
    const grams = this.#writer.write(key);
    const readings = this.#readings(grams, runs);
    // An entry has at least the grams it shares. Where not all grams are read, less is enough.
    const fewest = Math.max(1, Math.ceil((LEAST_LIKENESS * readings.length) / (2 - LEAST_LIKENESS)));
    const touched = this.#count(readings, fewest);
    const { entryFilms, entryGrams } = this.#columns;
    const shared = this.#shared;
    const steps = this.#steps.fill(0);
    let kept = 0;
    for (let at = 0; at < touched; at++) {
      const entry = this.#touched[at]!;
      if (shared[entry]! < fewest) {
        shared[entry] = 0;
      } else {
        this.#touched[kept++] = entry;
        steps[stepOf(shared[entry]!, grams, entryGrams[entry]!)]! += 1;
      }
    }
    let least = STEPS;
    const lowest = Math.ceil((STEPS * LEAST_LIKENESS * readings.length) / grams);
    for (let taken = steps[STEPS]!; least > lowest && taken + steps[least - 1]! <= limit;) taken += steps[--least]!;
    const best = new Map<number, number>();
    for (let at = 0; at < kept; at++) {
      const entry = this.#touched[at]!;
      if (stepOf(shared[entry]!, grams, entryGrams[entry]!) >= least) {
        const likeness = (2 * shared[entry]!) / (grams + entryGrams[entry]!);
        const film = entryFilms[entry]!;
        if (likeness > (best.get(film) ?? 0)) best.set(film, likeness);
      }
      shared[entry] = 0;
    }
    return [...best]
      .map(([film, likeness]): GramHit => ({ film, likeness }))
      .sort((a, b) => b.likeness - a.likeness || a.film - b.film);
  }

  /** Stretches of the postings to read, gram by gram, those of rare grams first. */
  #readings(grams: number, runs: readonly EntryRun[]): readonly (readonly Reading[])[] {
    const { gramStarts, postings } = this.#columns;
    const whole = runs.length === 1 && runs[0]!.from === 0 && runs[0]!.to === this.#shared.length;
    const lists: { readonly readings: readonly Reading[]; readonly size: number }[] = [];
    for (let at = 0; at < grams; at++) {
      const gram = this.#writer.grams[at]!;
      const [start, end] = [gramStarts[gram]!, gramStarts[gram + 1]!];
      const readings = whole
        ? [{ start, end }]
        : runs.map(({ from, to }) => {
            const first = firstAtLeast(postings, start, end, from);
            return { start: first, end: firstAtLeast(postings, first, end, to) };
          });
      lists.push({ readings, size: readings.reduce((sum, reading) => sum + reading.end - reading.start, 0) });
    }
    lists.sort((a, b) => a.size - b.size);
    const chosen: (readonly Reading[])[] = [];
    let read = 0;
    let used = 0;
    for (const { readings, size } of lists) {
      if (used >= LEAST_GRAMS && read + size > POSTINGS_BUDGET) break;
      chosen.push(readings);
      read += size;
      if (size > 0) used += 1;
    }
    return chosen;
  }

  /**
   * Counts the grams of every entry met; how many entries were. One that is first met when fewer than `least` grams are
   * left is passed over: the last grams are those that most titles have.
   */
  #count(readings: readonly (readonly Reading[])[], least: number): number {
    const { postings } = this.#columns;
    const shared = this.#shared;
    const fresh = readings.slice(0, Math.max(1, readings.length - least + 1));
    const room = fresh.flat().reduce((sum, { start, end }) => sum + end - start, 0);
    if (this.#touched.length < room) this.#touched = new Uint32Array(Math.ceil(room * 1.25));
    const touched = this.#touched;
    let count = 0;
    for (const { start, end } of fresh.flat()) {
      for (let at = start; at < end; at++) {
        const entry = postings[at]!;
        if (shared[entry]!++ === 0) touched[count++] = entry;
      }
    }
    for (const { start, end } of readings.slice(fresh.length).flat()) {
      for (let at = start; at < end; at++) {
        const entry = postings[at]!;
        if (shared[entry]! > 0) shared[entry]! += 1;
      }
    }
    return count;
  }
}

function stepOf(shared: number, grams: number, others: number): number {
  return Math.floor((2 * STEPS * shared) / (grams + others));
}

/** The first place from `start` to `end` whose value is not below `value`. */
export function firstAtLeast(values: Uint32Array | Uint16Array, start: number, end: number, value: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
