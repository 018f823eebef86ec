import {
  readProgramme,
  withFormat,
  type ProgrammeRow,
  type ProgrammeTable,
  type TableLayout,
  type UnreadRow,
} from "../../catalogue/index.js";
import type { BadLines } from "./bad-lines.js";
import { linesOfCatalogue, nameOf } from "./lines-of-catalogue.js";
import { NoRows } from "./unreadable-file.js";

/** A programme as it is read: its rows, and the names of its columns when it is a table. */
export interface Programme extends ProgrammeTable {
  readonly rows: readonly ProgrammeRow[];
}

/**
 * The programme in a file; rows that cannot be looked for, and fields that cannot be read, are told. Rejects with
 * {@link NoRows} when there is nothing to look for.
 */
export async function readProgrammeFile(path: string, bad: BadLines): Promise<Programme> {
  let columns: readonly string[] = [];
  let layout: TableLayout = { separator: undefined, lineEnd: "\n", bom: false };
  const rows: ProgrammeRow[] = [];
  const unread: UnreadRow[] = [];
  const name = nameOf(path);
  const text = linesOfCatalogue(path, bad, {
    onLayout: ({ bom, lineEnd, encoding }) => {
      // What is written is UTF-8, which programs that wrote something else know by its mark.
      layout = { ...layout, lineEnd, bom: bom || encoding !== "utf-8" };
    },
  });
  const { format, lines } = await withFormat(path, text);
  for await (const read of readProgramme(lines, format)) {
    if ("columns" in read) {
      columns = read.columns;
      if (format === "csv") layout = { ...layout, separator: read.separator };
      bad.tellHead(name, read);
    } else if ("fault" in read) {
      unread.push(read);
      bad.tell(name, read.line, read.fault);
    } else {
      rows.push(read);
      for (const field of read.unread) bad.tellUnread(name, read.line, field);
    }
  }
  bad.end();
  if (rows.length === 0) throw new NoRows(name);
  bad.tellUnreadRows(unread.length);
  return { columns, rows, unread, layout };
}
