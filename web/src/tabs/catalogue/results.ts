import type { DecidedMatch, UnreadRow } from "../../../../src/catalogue/index.js";
import type { CatalogueMatch } from "../../../../src/model/index.js";
import { csvRow } from "../../../../src/cli/output/table-row.js";
import { filmOfEvidence, type DecidedRow } from "./decided-rows.js";
import { MOST_CANDIDATES } from "./shelf.js";
import type { Programme } from "./programme.js";

/** What is put behind the columns of a programme: the same that the command line puts there. */
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

type Cells = readonly string[];

/** What nobody could look for is left to a person. */
const NOT_ASKED: CatalogueMatch = { decision: "review", candidates: [] };

const matchOf = ({ match, decided }: DecidedRow): CatalogueMatch & Partial<Pick<DecidedMatch, "decided">> => {
  const { candidates, ...rest } = decided ?? match ?? NOT_ASKED;
  return { ...rest, candidates: candidates.slice(0, MOST_CANDIDATES) };
};

function answerCells(matched: DecidedRow): Cells {
  const { decision, candidates, decided = [] } = matchOf(matched);
  // What is worth no look would be taken for an answer in the cells of a table.
  const [first, ...others] = decision === "none" ? [] : candidates;
  const film = first && filmOfEvidence(first);
  const said = decided.some(({ id }) => id === first?.id) ? decided.filter(({ id }) => id === first?.id) : decided;
  return [
    decision,
    first?.id ?? "",
    film?.titles[0]?.text ?? "",
    film?.year?.toString() ?? "",
    first?.score.toString() ?? "",
    first?.evidence.map(({ field, level }) => `${field} ${level}`).join(", ") ?? "",
    others.map(({ id, score }) => `${id} ${score}`).join(" | "),
    said
      .map(({ id, verdict, by, at }) => [...(id === first?.id ? [] : [id]), verdict, by, at.slice(0, 10)].join(", "))
      .join(" | "),
  ];
}

/** The cells of a row under the columns of its table; what is beyond them stands in the last one. */
function ownCells({ cells }: Pick<UnreadRow, "cells">, { columns, layout: { separator } }: Programme): Cells {
  const last = columns.length - 1;
  return columns.map((_, at) => (at === last ? cells.slice(at).join(separator) : (cells[at] ?? "")));
}

function jsonCells({ row: { line, id, query } }: DecidedRow): Cells {
  return [String(line), id, query.titles.map(({ text }) => text).join(" | "), query.year?.toString() ?? ""];
}

/** The programme as a table, each row as it was and where it was, with what was found for it behind. */
export function resultsTable(programme: Programme, rows: readonly DecidedRow[]): string {
  const { columns, unread, layout } = programme;
  const isTable = columns.length > 0;
  const all = [
    ...rows.map((matched) => ({
      line: matched.row.line,
      cells: [...(isTable ? ownCells(matched.row, programme) : jsonCells(matched)), ...answerCells(matched)],
    })),
    ...unread.map((row) => ({
      line: row.line,
      cells: [
        ...(isTable ? ownCells(row, programme) : [String(row.line), "", "", ""]),
        ...COLUMNS.map((name) => (name === "match_decision" ? "unread" : name === "match_evidence" ? row.fault : "")),
      ],
    })),
  ].sort((a, b) => a.line - b.line);
  const lines = [[...(isTable ? columns : OWN_COLUMNS), ...COLUMNS], ...all.map(({ cells }) => cells)];
  const text = lines.map((cells) => `${csvRow(cells, layout.separator)}${layout.lineEnd}`).join("");
  return layout.bom ? `\ufeff${text}` : text;
}

/** Everything that was found, a row a line. */
export function resultsLines(rows: readonly DecidedRow[]): string {
  return rows
    .map((matched) => {
      const { line, id, query } = matched.row;
      return `${JSON.stringify({ line, id, query, ...matchOf(matched), problem: matched.problem })}\n`;
    })
    .join("");
}
