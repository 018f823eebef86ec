import type { DecidedMatch } from "../../../../src/catalogue/index.js";
import type { CatalogueMatch } from "../../../../src/model/index.js";
import { matchTable } from "../../../../src/catalogue/programme/match-table.js";
import { filmOfEvidence, type DecidedRow } from "./decided-rows.js";
import { MOST_CANDIDATES } from "./shelf.js";
import type { Programme } from "./programme.js";

/** What nobody could look for is left to a person. */
const NOT_ASKED: CatalogueMatch = { decision: "review", candidates: [] };

const matchOf = ({ match, decided }: DecidedRow): CatalogueMatch & Partial<Pick<DecidedMatch, "decided">> => {
  const { candidates, ...rest } = decided ?? match ?? NOT_ASKED;
  return { ...rest, candidates: candidates.slice(0, MOST_CANDIDATES) };
};

/** The programme as a table with what was found behind, as the command line writes it. */
export function resultsTable(programme: Programme, rows: readonly DecidedRow[]): string {
  const matched = rows.map((decided) => {
    const match = matchOf(decided);
    const [first] = match.candidates;
    return { row: decided.row, match, film: first && filmOfEvidence(first) };
  });
  return matchTable(programme, matched, "csv");
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
