import { tableOutput } from "./table-output.js";
import { tsvRow } from "../../table/index.js";

/** For spreadsheets and pipes: rows with tabulators between. */
export const createTsvOutput = tableOutput(tsvRow);
