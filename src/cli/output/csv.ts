import { tableOutput } from "./table-output.js";
import { csvRow } from "../../table/index.js";

/** For spreadsheets: rows as CSV (RFC 4180), with commas between. */
export const createCsvOutput = tableOutput((cells) => csvRow(cells));
