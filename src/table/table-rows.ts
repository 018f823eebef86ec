import { withoutMark } from "../text/index.js";

/** The formats of tables. */
export type TableFormat = "csv" | "tsv";

/** The cells of a row, and the line in which it begins, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** What parts the cells of all rows. */
  readonly separator: string;
}

/** A row whose quotation marks do not fit, and its cells as far as separators tell. */
export interface BadRow {
  readonly line: number;
  readonly fault: "quotes";
  readonly cells: readonly string[];
}

/** A quotation mark that opens a cell and is not closed within so many lines is a slip, and costs one line only. */
const MOST_LINES_OF_A_ROW = 50;
const SEPARATORS = [",", ";", "\t"] as const;
/** The first line of a table may say what parts its cells, as spreadsheets have it. */
const STATED_SEPARATOR = /^"?sep=([^\p{L}\p{N}\s"]|\t)"?$/iu;

/** A row as far as it is read: `open` is what a cell in quotation marks holds that goes on in the next line. */
interface HalfRow {
  readonly cells: readonly string[];
  readonly open: string | undefined;
}

const NOTHING_READ: HalfRow = { cells: [], open: undefined };

/**
 * The rows of a table, the names of its columns first. In CSV (RFC 4180) a cell may stand in quotation marks, doubled
 * inside, with line breaks; cells are parted by what a line `sep=;` before them says, else by what parts the names of the
 * columns: comma, semicolon or tab. In TSV a cell is what stands between tabs. Blank lines are passed over; a row whose quotation marks do not fit is reported.
 */
export async function* tableRows(
  lines: AsyncIterable<string> | Iterable<string>,
  format: TableFormat,
): AsyncGenerator<TableRow | BadRow> {
  let separator = format === "tsv" ? "\t" : "";
  const read = (text: string, half: HalfRow): HalfRow | undefined => {
    if (separator === "") separator = separatorOf(text);
    return format === "tsv" ? { cells: text.split("\t"), open: undefined } : readCells(text, separator, half);
  };
  let pending: string[] = [];
  let half = NOTHING_READ;
  let line = 0;
  /** Takes the lines that are waiting, one after the other; what a slip at their head kept closed is read anew. */
  function* take(waiting: readonly string[], first: number, atEnd: boolean): Generator<TableRow | BadRow> {
    let queue = waiting;
    let at = first;
    while (queue.length > 0) {
      const [text = "", ...rest] = queue;
      queue = rest;
      if (pending.length === 0 && text.trim() === "") {
        at += 1;
        continue;
      }
      pending.push(text);
      at += 1;
      const next = read(text, half);
      if (next !== undefined && next.open === undefined) {
        yield { line: at - pending.length, cells: next.cells, separator };
        [pending, half] = [[], NOTHING_READ];
      } else if (next === undefined || pending.length > MOST_LINES_OF_A_ROW || (atEnd && queue.length === 0)) {
        yield { line: at - pending.length, fault: "quotes", cells: pending[0]!.split(separator) };
        queue = [...pending.slice(1), ...queue];
        at -= pending.length - 1;
        [pending, half] = [[], NOTHING_READ];
      } else half = next;
    }
  }
  let last: string | undefined;
  for await (const text of lines) {
    if (last !== undefined) yield* take([last], line, false);
    line += 1;
    last = line === 1 ? withoutMark(text) : text;
    const stated = line === 1 && format === "csv" ? STATED_SEPARATOR.exec(last)?.[1] : undefined;
    if (stated === undefined) continue;
    separator = stated;
    last = undefined;
  }
  if (last !== undefined) yield* take([last], line, true);
}

/** What parts the names of the columns most often. */
function separatorOf(head: string): string {
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Reads on in a row; undefined when text stands behind a closing quotation mark. */
function readCells(line: string, separator: string, { cells, open }: HalfRow): HalfRow | undefined {
  const read = [...cells];
  let text = open;
  let at = 0;
  for (;;) {
    if (text === undefined && line[at] === '"') {
      text = "";
      at += 1;
    }
    if (text === undefined) {
      const end = line.indexOf(separator, at);
      read.push(line.slice(at, end < 0 ? line.length : end));
      if (end < 0) return { cells: read, open: undefined };
      at = end + 1;
      continue;
    }
    const quote = line.indexOf('"', at);
    if (quote < 0) return { cells: read, open: `${text}${line.slice(at)}\n` };
    text += line.slice(at, quote);
    at = quote + 1;
    if (line[at] === '"') {
      text += '"';
      at += 1;
      continue;
    }
    read.push(text);
    text = undefined;
    if (at >= line.length) return { cells: read, open: undefined };
    if (!line.startsWith(separator, at)) return undefined;
    at += separator.length;
  }
}
