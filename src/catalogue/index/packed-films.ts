import type { KeyedFilm } from "./film-keys.js";

/**
 * Titles and directors of films in one text and two lists of numbers: what a thread hands to another at once, where thousands of
 * texts go over one by one.
 */
export interface PackedFilms {
  readonly text: string;
  /** For each film how many titles, and how many directors it has. */
  readonly counts: Uint32Array;
  /** The length of every title and director, in the order of the text. */
  readonly lengths: Uint32Array;
}

const none: readonly string[] = [];

/** Films on their way to another thread, with what they are found by and nothing else. */
export function packFilms(films: readonly KeyedFilm[]): PackedFilms {
  const texts = films.map(({ titles, directors = none }) => [...titles.map(({ text }) => text), ...directors]).flat();
  return {
    text: texts.join(""),
    counts: Uint32Array.from(films.flatMap(({ titles, directors = none }) => [titles.length, directors.length])),
    lengths: Uint32Array.from(texts, ({ length }) => length),
  };
}

/** The films that {@link packFilms} has packed, in their order. */
export function* unpackFilms({ text, counts, lengths }: PackedFilms): Generator<KeyedFilm> {
  let begin = 0;
  let next = 0;
  const take = (count: number): readonly string[] =>
    Array.from({ length: count }, () => text.slice(begin, (begin += lengths[next++]!)));
  for (let film = 0; film < counts.length; film += 2) {
    const titles = take(counts[film]!).map((title) => ({ text: title }));
    yield { titles, directors: take(counts[film + 1]!) };
  }
}
