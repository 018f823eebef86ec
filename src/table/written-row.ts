const BREAK = /\r\n?/g;
const BREAKS = /[\t\r\n]+/g;
/** Of control characters a table holds only tabs and the ends of lines. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** What a reader of CSV would take for something else, whichever separator it expects. */
const QUOTED = /["\t\n,;]|^\s|\s$|^sep=/i;

function quoted(cell: string, separator: string): string {
  const text = cell.replace(BREAK, "\n").replace(CONTROLS, " ");
  return QUOTED.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of a row as CSV (RFC 4180), without the end of the line. */
export function csvRow(cells: readonly string[], separator = ","): string {
  return cells.map((cell) => quoted(cell, separator)).join(separator);
}

/** The cells of a row with tabulators between, without the end of the line. TSV has no quotation marks: breaks become blanks. */
export function tsvRow(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(BREAKS, " ").replace(CONTROLS, " ")).join("\t");
}
