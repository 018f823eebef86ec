import type { GrowingList } from "./growing-list.js";

/** What belongs to films, in the order of the films. */
export interface Ordered {
  /** Where each came when it was added. */
  readonly sources: Uint32Array;
  readonly films: Uint32Array;
  /** The first of each film, and the number of all. */
  readonly firsts: Uint32Array;
}

/** Brings what was added film by film, each film's beginning at its start, into another order of the films. */
export function ordered(films: Uint32Array, starts: GrowingList): Ordered {
  const firsts = new Uint32Array(films.length + 1);
  for (let at = 0; at < films.length; at++) {
    firsts[at + 1] = firsts[at]! + starts.at(films[at]! + 1) - starts.at(films[at]!);
  }
  const sources = new Uint32Array(firsts[films.length]!);
  const owners = new Uint32Array(sources.length);
  for (let at = 0; at < films.length; at++) {
    const start = starts.at(films[at]!);
    for (let place = firsts[at]!; place < firsts[at + 1]!; place++) {
      sources[place] = start + place - firsts[at]!;
      owners[place] = at;
    }
  }
  return { sources, films: owners, firsts };
}
