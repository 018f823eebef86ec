import type { CatalogueFilm } from "../../model/index.js";
import { filmRef, inOrder } from "../decisions/index.js";
import { sequelNumbers, type TitleNumbers } from "./sequel-numbers.js";

/** A catalogue: its name, which has no colon, and its films. */
export interface FilmSource {
  readonly name: string;
  readonly films: readonly CatalogueFilm[];
}

/** A film as one catalogue has it. */
export interface Entry {
  readonly ref: string;
  readonly source: string;
  readonly film: CatalogueFilm;
  readonly numbers: readonly TitleNumbers[];
}

/** A catalogue has two films under one id, or two catalogues have one name: the entry cannot be named. */
export class RepeatedEntryError extends Error {
  readonly source: string;
  readonly id: string;

  constructor(source: string, id: string) {
    super(`two films are called ${filmRef(source, id)}`);
    this.name = "RepeatedEntryError";
    this.source = source;
    this.id = id;
  }
}

/** All films of all catalogues in the order of their names, which does not depend on how they are given. */
export function entriesOf(sources: readonly FilmSource[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { name, films } of sources) {
    if (name === "" || name.includes(":")) throw new RangeError(`a catalogue cannot be called "${name}"`);
    for (const film of films) {
      const ref = filmRef(name, film.id);
      if (entries.has(ref)) throw new RepeatedEntryError(name, film.id);
      entries.set(ref, { ref, source: name, film, numbers: sequelNumbers(film) });
    }
  }
  return [...entries.values()].sort((a, b) => inOrder(a.ref, b.ref));
}
