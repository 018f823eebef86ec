import type { CatalogueFilm, CatalogueMatch } from "../../model/index.js";
import { csvRow, tsvRow, type TableFormat } from "../../table/index.js";
import type { DecidedMatch } from "../decisions/index.js";
import type { ProgrammeTable, TableLayout } from "./programme-table.js";
import type { ProgrammeRow, UnreadRow } from "./read-programme.js";

/** What is put behind the columns of a programme. */
const COLUMNS = [
  "match_decision",
  "match_id",
  "match_title",
  "match_year",
  "match_score",
  "match_evidence",
  "match_others",
  "match_decided",
];
/** The columns of a programme that was no table. */
const OWN_COLUMNS = ["line", "id", "title", "year"];
/** Stands in the place of a decision where a row was not looked for. */
const UNREAD = "unread";

/** A row of a programme with what was found for it. */
export interface MatchedRow {
  readonly row: ProgrammeRow;
  readonly match: CatalogueMatch | DecidedMatch;
  /** The first candidate as the catalogue has it. */
  readonly film: CatalogueFilm | undefined;
}

type Cells = readonly string[];

function lineWriter(format: TableFormat, { separator, lineEnd }: TableLayout): (cells: Cells) => string {
  return format === "csv"
    ? (cells) => `${csvRow(cells, separator)}${lineEnd}`
    : (cells) => `${tsvRow(cells)}${lineEnd}`;
}

function answerCells({ match, film }: MatchedRow): Cells {
  const { decision, candidates } = match;
  // What is worth no look would be taken for an answer in the cells of a table.
  const [first, ...others] = decision === "none" ? [] : candidates;
  const evidence = first?.evidence.map(({ field, level }) => `${field} ${level}`) ?? [];
  return [
    decision,
    first?.id ?? "",
    first === undefined ? "" : (film?.titles[0]?.text ?? ""),
    first === undefined || film?.year === undefined ? "" : String(film.year),
    first === undefined ? "" : String(first.score),
    evidence.join(", "),
    others.map(({ id, score }) => `${id} ${score}`).join(" | "),
    "decided" in match ? decidedCell(match, first?.id) : "",
  ];
}

/** What people said of the film that stands in the row, or, where none does, of those that they took out of it. */
function decidedCell({ decided }: DecidedMatch, id: string | undefined): string {
  const said = decided.some((film) => film.id === id) ? decided.filter((film) => film.id === id) : decided;
  return said
    .map(({ id: other, verdict, by, at, stale }) =>
      [...(other === id ? [] : [other]), verdict, by, at.slice(0, 10), ...(stale ? ["stale"] : [])].join(", "),
    )
    .join(" | ");
}

/** A row that was not looked for: why, where evidence would stand. */
function unreadCells({ fault }: UnreadRow): Cells {
  return COLUMNS.map((name) => (name === "match_decision" ? UNREAD : name === "match_evidence" ? fault : ""));
}

/** The cells of a row under the columns of its table; what is beyond them stands in the last one. */
function ownCells({ cells }: Pick<UnreadRow, "cells">, count: number, separator: string): Cells {
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? cells.slice(at).join(separator) : (cells[at] ?? ""),
  );
}

/** What a programme that was no table is told by. */
function jsonCells({ line, id, query }: ProgrammeRow): Cells {
  const title = query.titles.map(({ text }) => text).join(" | ");
  return [String(line), id, title, query.year === undefined ? "" : String(query.year)];
}

/** The programme as a table, each row as it was and where it was, with what was found for it behind. */
export function matchTable(
  { columns, unread, layout }: ProgrammeTable,
  rows: readonly MatchedRow[],
  format: TableFormat,
): string {
  const { separator = "," } = layout;
  const write = lineWriter(format, layout);
  const isTable = columns.length > 0;
  const all = [
    ...rows.map((matched) => ({
      line: matched.row.line,
      cells: [
        ...(isTable ? ownCells(matched.row, columns.length, separator) : jsonCells(matched.row)),
        ...answerCells(matched),
      ],
    })),
    ...unread.map((row) => ({
      line: row.line,
      cells: [
        ...(isTable ? ownCells(row, columns.length, separator) : [String(row.line), "", "", ""]),
        ...unreadCells(row),
      ],
    })),
  ].sort((a, b) => a.line - b.line);
  const text = [[...(isTable ? columns : OWN_COLUMNS), ...COLUMNS], ...all.map(({ cells }) => cells)]
    .map(write)
    .join("");
  return layout.bom ? `\ufeff${text}` : text;
}

/** One line of JSON a row: its id, what was looked for, and what was found. */
export function matchLines(rows: readonly MatchedRow[]): string {
  return rows
    .map(({ row: { line, id, query }, match }) => `${JSON.stringify({ line, id, query, ...match })}\n`)
    .join("");
}
