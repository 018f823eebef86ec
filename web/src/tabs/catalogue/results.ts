import { standingOf, type RowDecisions } from "./decided-rows.js";
import type { MatchedRow } from "./match-programme.js";
import type { Programme } from "./programme.js";

const cell = (value: string | number | undefined): string => {
  // A formula in a cell would run where the table is opened.
  const text = String(value ?? "").replace(/^(?=[=+@\t])/, "'");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The programme as a table, the answers behind its own columns. */
export function resultsTable({ columns }: Programme, rows: readonly MatchedRow[], decisions: RowDecisions): string {
  const head = [...(columns.length > 0 ? columns : ["id", "title"]), "match", "film", "score"];
  const lines = rows.map((matched) => {
    const { decision, id, score } = standingOf(matched, decisions);
    const { cells, query, ...row } = matched.row;
    const own = columns.length > 0 ? columns.map((_, at) => cells[at]) : [row.id, query.titles[0]?.text];
    return [...own, decision, id, score];
  });
  return [head, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/** Everything that was found, a row a line. */
export function resultsLines(rows: readonly MatchedRow[], decisions: RowDecisions): string {
  return rows
    .map((matched) => {
      const { row, match, problem } = matched;
      const standing = standingOf(matched, decisions);
      return `${JSON.stringify({ id: row.id, query: row.query, ...standing, candidates: match?.candidates, problem })}\n`;
    })
    .join("");
}
