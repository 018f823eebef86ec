import { replaceControls } from "../../message/index.js";
import { NOTHING, type CreateOutput } from "./output.js";
import { tableOf, type Cell } from "./tables.js";

/** Several values of one cell stand as in the catalogue files that are read. */
function written(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  return replaceControls(typeof cell === "object" ? cell.join("|") : String(cell), " ");
}

/** A form for spreadsheets: a line with the names of the columns, then rows. A problem is talk, not data. */
export function tableOutput(row: (cells: readonly string[]) => string): CreateOutput {
  const lineOf = (cells: readonly Cell[]): string => `${row(cells.map(written))}\n`;
  return (messages, paint) => {
    let headed = false;
    return {
      write(report) {
        if ("problem" in report.answer) {
          const { title, detail } = report.answer.problem;
          return { data: "", talk: `${paint.bad(messages.label(title))} ${detail ?? ""}\n` };
        }
        const { columns, rows } = tableOf(report);
        const head = headed ? "" : lineOf(columns);
        headed = true;
        return { data: head + rows.map(lineOf).join("") };
      },
      end: () => NOTHING,
    };
  };
}
