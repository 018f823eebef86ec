import { readFilms, withFormat, type CatalogueFormat } from "../../catalogue/index.js";
import type { CatalogueFilm } from "../../model/index.js";
import { localFiles } from "../../port/index.js";
import { progressOf } from "../output/progress.js";
import type { BadLines } from "./bad-lines.js";
import { linesOfCatalogue, nameOf } from "./lines-of-catalogue.js";

/** A film, and where it stands. */
export interface FilmOfFile {
  readonly film: CatalogueFilm;
  readonly path: string;
  readonly line: number;
  readonly format: CatalogueFormat;
}

/** The files hold no film at all: what is there already is better than nothing. */
export class NoFilms extends Error {}

async function sizeOf(path: string): Promise<number> {
  const found = await localFiles.look(path);
  return found.kind === "file" ? found.bytes : 0;
}

/**
 * The films of catalogue files, one file after the other; lines that are none are told, and reading goes on. Rejects with
 * {@link NoFilms} at the end when there was none.
 */
export async function* filmsOfFiles(paths: readonly string[], bad: BadLines): AsyncGenerator<FilmOfFile> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const progress = progressOf(
    sizes.reduce((sum, size) => sum + size, 0),
    bad.call.terminal,
    "bytes",
  );
  let count = 0;
  let before = 0;
  for (const [index, path] of paths.entries()) {
    const name = nameOf(path);
    const read = linesOfCatalogue(path, bad, { onBytes: (bytes) => progress.show(before + bytes) });
    const { format, lines } = await withFormat(path, read);
    for await (const one of readFilms(lines, format, (head) => bad.tellHead(name, head))) {
      if ("film" in one) {
        count += 1;
        for (const field of one.unread ?? []) bad.tellUnread(name, one.line, field);
        yield { film: one.film, path: name, line: one.line, format };
      } else bad.tell(name, one.line, one.fault);
    }
    before += sizes[index] ?? 0;
  }
  progress.hide();
  if (count === 0) throw new NoFilms();
}
