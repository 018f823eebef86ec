import type { CatalogueFilm, TitleVariant } from "../../model/index.js";
import { tableRows, type TableFormat } from "../../table/index.js";
import { FilmColumns, type FilmCells, type TableHead, type UnreadField } from "./film-columns.js";
import type { BadLine, FilmFault } from "./film-fault.js";
import { filmOfJson } from "./film-of-json.js";
import { isRuntime, isYear } from "./json-fields.js";
import { jsonLines } from "./json-lines.js";

/** The formats in which catalogues and programmes are read: a film a line of JSON, or a table. */
export type CatalogueFormat = "ndjson" | TableFormat;

/** A film, the line it begins in, and what cells of a table could not be read in full. */
interface FilmOfLine {
  readonly film: CatalogueFilm;
  readonly line: number;
  readonly unread?: readonly UnreadField[];
}

/** A film and the line it begins in, or a line that is none. */
export type FilmOrBadLine = FilmOfLine | BadLine;

/** Is told once what the columns of a table are. */
export type TellHead = (head: TableHead) => void;

/**
 * The films of a catalogue, line by line. A table (CSV, TSV) names its columns in the first line: `id`, `title`,
 * `language`, `role`, `year`, `director`, `runtimeMinutes`, `country`, or as houses call them, in any order, others left out;
 * `|` separates several titles, directors or countries, and rows of one id that follow one another are one film; those that
 * stand apart are for `joinFilms`.
 * A line that is no film is reported by its number, and reading goes on; empty lines do not count as bad.
 */
export async function* readFilms(
  lines: AsyncIterable<string> | Iterable<string>,
  format: CatalogueFormat,
  tellHead: TellHead = () => undefined,
): AsyncGenerator<FilmOrBadLine> {
  if (format !== "ndjson") {
    yield* readTable(lines, format, tellHead);
    return;
  }
  for await (const read of jsonLines(lines)) {
    if (read.text === undefined) {
      yield read;
      continue;
    }
    const film = filmOfJson(read.text);
    yield typeof film === "string" ? { line: read.line, fault: film } : { film, line: read.line };
  }
}

async function* readTable(
  lines: AsyncIterable<string> | Iterable<string>,
  format: TableFormat,
  tellHead: TellHead,
): AsyncGenerator<FilmOrBadLine> {
  let columns: FilmColumns | undefined;
  let open: FilmOfLine | undefined;
  for await (const row of tableRows(lines, format)) {
    if ("fault" in row) {
      yield { line: row.line, fault: row.fault };
      continue;
    }
    if (columns === undefined) {
      columns = new FilmColumns(row.cells);
      tellHead(columns.head(row.separator));
      if (columns.has("id") && columns.has("title")) continue;
      // No row can be read without them.
      yield { line: row.line, fault: columns.has("id") ? "no-title-column" : "no-id-column" };
      return;
    }
    const film = row.cells.length > columns.count ? "cells" : filmOfRow(row.line, columns.read(row.cells));
    if (typeof film === "string") {
      yield { line: row.line, fault: film };
      continue;
    }
    const joined = open?.film.id === film.film.id ? joinLines(open, film) : undefined;
    if (open !== undefined && joined === undefined) yield open;
    open = joined ?? film;
  }
  if (open !== undefined) yield open;
}

function joinLines(first: FilmOfLine, second: FilmOfLine): FilmOfLine | undefined {
  const film = joinFilms(first.film, second.film);
  const unread = [...new Set([...(first.unread ?? []), ...(second.unread ?? [])])];
  return film && { film, line: first.line, ...(unread.length > 0 && { unread }) };
}

function filmOfRow(line: number, cells: FilmCells): FilmOfLine | FilmFault {
  const film = filmOfCells(cells);
  return typeof film === "string" ? film : { film, line, ...(cells.unread.length > 0 && { unread: cells.unread }) };
}

function filmOfCells({ id, film, unread }: FilmCells): CatalogueFilm | FilmFault {
  if (id === undefined) return "no-id";
  if (film.titles.length === 0) return "no-title";
  if (unread.includes("year") || (film.year !== undefined && !isYear(film.year))) return "bad-year";
  if (unread.includes("runtime") || (film.runtimeMinutes !== undefined && !isRuntime(film.runtimeMinutes)))
    return "bad-runtime";
  return { id, ...film };
}

/**
 * One film of two rows: what the first says of it stands, what the second adds comes behind. Undefined when they name
 * different years or running times: then they are two films, whatever their id.
 */
export function joinFilms(first: CatalogueFilm, second: CatalogueFilm): CatalogueFilm | undefined {
  if (differ(first.year, second.year) || differ(first.runtimeMinutes, second.runtimeMinutes)) return undefined;
  const known = new Set(first.titles.map(titleLine));
  const both = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])];
  const directors = both(first.directors, second.directors);
  const countries = both(first.countries, second.countries);
  return {
    ...second,
    ...first,
    titles: [...first.titles, ...second.titles.filter((title) => !known.has(titleLine(title)))],
    ...(directors.length > 0 && { directors }),
    ...(countries.length > 0 && { countries }),
  };
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function titleLine({ text, language, role }: TitleVariant): string {
  return [text, language, role].join("\t");
}
