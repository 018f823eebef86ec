import type { FilmOfFile } from "./films-of-files.js";

/** Where a film stands. */
type Place = Pick<FilmOfFile, "path" | "line" | "format">;

/** Where films stand, by the turn in which they were read, counted from 0: one number a film, however many there are. */
export class FilmPlaces {
  readonly #lines: number[] = [];
  readonly #files: (Omit<Place, "line"> & { readonly first: number })[] = [];

  /** The turn of a film that stands there. */
  add({ path, line, format }: Place): number {
    if (this.#files.at(-1)?.path !== path) this.#files.push({ path, format, first: this.#lines.length });
    return this.#lines.push(line) - 1;
  }

  /** The table in which a film is a row; undefined for one of another file, and for one that was never read. */
  tableOf(turn: number): string | undefined {
    if (this.#lines[turn] === undefined) return undefined;
    const file = this.#fileOf(turn);
    return file === undefined || file.format === "ndjson" ? undefined : file.path;
  }

  /** `films.csv:12`; undefined for a film that was never read. */
  at(turn: number): string | undefined {
    const file = this.#fileOf(turn);
    const line = this.#lines[turn];
    return file && line !== undefined ? `${file.path}:${line}` : undefined;
  }

  #fileOf(turn: number): Omit<Place, "line"> | undefined {
    return this.#files.findLast(({ first }) => first <= turn);
  }
}
