import type { CatalogueFilm, TitleRole, TitleVariant } from "../../model/index.js";
import type { BadLine, FilmFault } from "./film-fault.js";
import { filmOfJson, isRuntime, isYear } from "./film-of-json.js";
import { tableCells, type TableFormat } from "./table-cells.js";

export type CatalogueFormat = "ndjson" | TableFormat;

/** A film, or a line that is none. */
export type FilmOrBadLine = { readonly film: CatalogueFilm } | BadLine;

const BYTE_ORDER_MARK = "\ufeff";
const SEVERAL = "|";
const WHOLE_NUMBER = /^\d{1,6}$/;

/**
 * The films of a catalogue, line by line. A table (CSV, TSV) names its columns in the first line: `id`, `title`,
 * `language`, `role`, `year`, `director`, `runtimeMinutes`, `country`, in any order and letter case, others left out;
 * `|` separates several titles, directors or countries, and rows of one id that follow one another are one film.
 * A line that is no film is reported by its number, and reading goes on; empty lines do not count as bad.
 */
export async function* readFilms(
  lines: AsyncIterable<string> | Iterable<string>,
  format: CatalogueFormat,
): AsyncGenerator<FilmOrBadLine> {
  if (format !== "ndjson") {
    yield* readTable(lines, format);
    return;
  }
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const json = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    if (json.trim() === "") continue;
    const film = filmOfJson(json);
    yield typeof film === "string" ? { line, fault: film } : { film };
  }
}

async function* readTable(
  lines: AsyncIterable<string> | Iterable<string>,
  format: TableFormat,
): AsyncGenerator<FilmOrBadLine> {
  let columns: readonly string[] | undefined;
  let open: CatalogueFilm | undefined;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === "") continue;
    const cells = tableCells(text, format);
    if (columns === undefined) {
      columns = (cells ?? []).map((name) => name.replace(BYTE_ORDER_MARK, "").trim().toLowerCase());
      if (!columns.includes("id") || !columns.includes("title")) {
        // No row can be read without them.
        yield { line, fault: columns.includes("id") ? "no-title" : "no-id" };
        return;
      }
      continue;
    }
    const film = cells === undefined ? "quotes" : filmOfCells(columns, cells);
    if (typeof film === "string") {
      yield { line, fault: film };
    } else if (open?.id === film.id) {
      open = joined(open, film);
    } else {
      if (open !== undefined) yield { film: open };
      open = film;
    }
  }
  if (open !== undefined) yield { film: open };
}

function filmOfCells(columns: readonly string[], cells: readonly string[]): CatalogueFilm | FilmFault {
  if (cells.length > columns.length) return "cells";
  const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? "";
  const several = (name: string): readonly string[] => cell(name).split(SEVERAL).map(trimmed).filter(isSomething);
  const id = cell("id");
  if (id === "") return "no-id";
  const [language, role] = [cell("language"), cell("role")];
  const titles = several("title").map((text): TitleVariant => ({
    text,
    ...(language !== "" && { language }),
    ...(role !== "" && { role: role as TitleRole }),
  }));
  if (titles.length === 0) return "no-title";
  const year = numberOf(cell("year"));
  if (year !== undefined && !isYear(year)) return "bad-year";
  const runtimeMinutes = numberOf(cell("runtimeminutes"));
  if (runtimeMinutes !== undefined && !isRuntime(runtimeMinutes)) return "bad-runtime";
  const [directors, countries] = [several("director"), several("country")];
  return {
    id,
    titles,
    ...(year !== undefined && { year }),
    ...(directors.length > 0 && { directors }),
    ...(runtimeMinutes !== undefined && { runtimeMinutes }),
    ...(countries.length > 0 && { countries }),
  };
}

/** Undefined for an empty cell, NaN for one that is no whole number. */
function numberOf(cell: string): number | undefined {
  if (cell === "") return undefined;
  return WHOLE_NUMBER.test(cell) ? Number(cell) : Number.NaN;
}

/** One film of two rows: what the first says of it stands, what the second adds comes behind. */
function joined(first: CatalogueFilm, second: CatalogueFilm): CatalogueFilm {
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

function titleLine({ text, language, role }: TitleVariant): string {
  return [text, language, role].join("\t");
}

function trimmed(text: string): string {
  return text.trim();
}

function isSomething(text: string): boolean {
  return text !== "";
}
