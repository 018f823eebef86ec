export type TableFormat = "csv" | "tsv";

/**
 * The cells of a line of a table. In CSV a cell may stand in quotes, doubled inside (RFC 4180), but not go over the end
 * of the line; in TSV a cell is what stands between tabs. Undefined when a quote is not closed or text follows it.
 */
export function tableCells(line: string, format: TableFormat): readonly string[] | undefined {
  if (format === "tsv") return line.split("\t");
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const cell = line[at] === '"' ? quotedCell(line, at) : plainCell(line, at);
    if (cell === undefined) return undefined;
    cells.push(cell.text);
    at = cell.end + 1;
  }
  return cells;
}

interface Cell {
  readonly text: string;
  /** Of the comma behind it, or of the line. */
  readonly end: number;
}

function plainCell(line: string, start: number): Cell {
  const comma = line.indexOf(",", start);
  const end = comma < 0 ? line.length : comma;
  return { text: line.slice(start, end), end };
}

function quotedCell(line: string, start: number): Cell | undefined {
  let text = "";
  for (let from = start + 1; ;) {
    const quote = line.indexOf('"', from);
    if (quote < 0) return undefined;
    text += line.slice(from, quote);
    if (line[quote + 1] !== '"') {
      const end = quote + 1;
      return end === line.length || line[end] === "," ? { text, end } : undefined;
    }
    text += '"';
    from = quote + 2;
  }
}
