/** Where films stand, by the turn in which they were read, counted from 0: one number a film, however many there are. */
export class FilmPlaces {
  readonly #lines: number[] = [];
  readonly #files: { readonly path: string; readonly first: number }[] = [];

  /** The turn of a film that stands there. */
  add(path: string, line: number): number {
    if (this.#files.at(-1)?.path !== path) this.#files.push({ path, first: this.#lines.length });
    return this.#lines.push(line) - 1;
  }

  /** The file of a film; undefined for one that was never read. */
  fileOf(turn: number): string | undefined {
    return this.#lines[turn] === undefined ? undefined : this.#fileOf(turn)?.path;
  }

  /** `films.csv:12`; undefined for a film that was never read. */
  at(turn: number): string | undefined {
    const file = this.#fileOf(turn);
    const line = this.#lines[turn];
    return file && line !== undefined ? `${file.path}:${line}` : undefined;
  }

  #fileOf(turn: number): { readonly path: string } | undefined {
    return this.#files.findLast(({ first }) => first <= turn);
  }
}
