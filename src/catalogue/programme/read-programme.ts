import type { CatalogueQuery } from "../../model/index.js";
import { tableRows, type TableFormat, type TableRow } from "../../table/index.js";
import {
  FilmColumns,
  jsonLines,
  type BadLine,
  type CatalogueFormat,
  type FilmCells,
  type FilmFault,
  type TableHead,
  type UnreadField,
} from "../read/index.js";
import { rowOfJson } from "./row-of-json.js";

/** A film of a programme that is to be looked for. */
export interface ProgrammeRow {
  /** Where it begins in its file, counted from 1. */
  readonly line: number;
  /** Its own id, or what it asks for in a few words: the same for the same film wherever it stands. */
  readonly id: string;
  readonly query: CatalogueQuery;
  /** Fields that hold something that cannot be read as what they are. */
  readonly unread: readonly UnreadField[];
  /** The row as it was read; empty for NDJSON. */
  readonly cells: readonly string[];
}

/** The columns of a table, and their names as they are written. */
export type ProgrammeHead = TableHead;

/** A row that cannot be looked for, and its cells as far as they can be told apart; none for NDJSON. */
export interface UnreadRow extends BadLine {
  readonly cells: readonly string[];
}

/**
 * The rows of a programme, after the names of its columns when it is a table. Columns may be called as houses call them:
 * `Title`, `Originaltitel`, `Réalisation`, `Год`, `Runtime (min)`, `title_ru`; several columns of titles are all looked for. A
 * column of numbers (`Nr`, `№`) holds the ids where no other does and no two rows have the same. A
 * line of NDJSON is a film as a catalogue has it, a film record, or `{id, query}`. A line without a title or a director is
 * reported and reading goes on; a table without a column for either has no rows.
 */
export async function* readProgramme(
  lines: AsyncIterable<string> | Iterable<string>,
  format: CatalogueFormat,
): AsyncGenerator<ProgrammeHead | ProgrammeRow | UnreadRow> {
  yield* format === "ndjson" ? readLines(lines) : readTable(lines, format);
}

async function* readTable(
  lines: AsyncIterable<string> | Iterable<string>,
  format: TableFormat,
): AsyncGenerator<ProgrammeHead | ProgrammeRow | UnreadRow> {
  let columns: FilmColumns | undefined;
  // Whether numbers are ids can be told when all are known.
  let waiting: (ReadRow | UnreadRow)[] | undefined;
  for await (const row of tableRows(lines, format)) {
    if (columns === undefined && !("fault" in row)) {
      columns = new FilmColumns(row.cells);
      if (!columns.has("title") && !columns.has("director")) {
        yield { line: row.line, fault: "no-title-column", cells: row.cells };
        return;
      }
      yield columns.head(row.separator);
      if (columns.has("number") && !columns.has("id")) waiting = [];
      continue;
    }
    const read = "fault" in row ? row : readRow(row, columns!);
    if (waiting === undefined) yield programmeRow(read, false);
    else waiting.push(read);
  }
  if (waiting === undefined) return;
  const isId = haveOwnNumbers(waiting);
  for (const read of waiting) yield programmeRow(read, isId);
}

/** A row of a table, or a line of NDJSON, that can be looked for. */
interface ReadRow {
  readonly line: number;
  readonly said: FilmCells;
  readonly cells: readonly string[];
}

function readRow({ line, cells }: TableRow, columns: FilmColumns): ReadRow | UnreadRow {
  if (cells.length > columns.count) return { line, fault: "cells", cells };
  return filmOrFault(line, columns.read(cells), cells);
}

async function* readLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<ProgrammeRow | UnreadRow> {
  for await (const { line, ...read } of jsonLines(lines)) {
    if (read.text === undefined) yield { line, fault: read.fault, cells: [] };
    else yield programmeRow(filmOrFault(line, rowOfJson(read.text), []), false);
  }
}

function filmOrFault(line: number, said: FilmCells | FilmFault, cells: readonly string[]): ReadRow | UnreadRow {
  if (typeof said === "string") return { line, fault: said, cells };
  const { titles, directors } = said.film;
  return titles.length === 0 && directors === undefined ? { line, fault: "no-title", cells } : { line, said, cells };
}

function haveOwnNumbers(rows: readonly (ReadRow | UnreadRow)[]): boolean {
  const numbers = rows.flatMap((row) => ("said" in row ? [row.said.number] : []));
  return !numbers.includes(undefined) && new Set(numbers).size === numbers.length;
}

function programmeRow(read: ReadRow | UnreadRow, isNumberId: boolean): ProgrammeRow | UnreadRow {
  if ("fault" in read) return read;
  const { line, said, cells } = read;
  const { id = isNumberId ? said.number : undefined, film: query, unread } = said;
  return { line, id: id ?? inAFewWords(query), query, unread, cells };
}

/** `Night Tram (1994, Vera Tolmacheva, 88 min)` */
function inAFewWords({ titles, directors = [], year, runtimeMinutes }: CatalogueQuery): string {
  const [name = "", ...people] = [...titles.slice(0, 1).map(({ text }) => text), ...directors];
  const minutes = runtimeMinutes === undefined ? [] : [`${runtimeMinutes} min`];
  const more = [...(year === undefined ? [] : [String(year)]), ...people, ...minutes];
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}
