import { tableOutput } from "./table-output.js";
import { tsvRow } from "./table-row.js";

/** For spreadsheets and pipes: rows with tabulators between. */
export const createTsvOutput = tableOutput(tsvRow);
