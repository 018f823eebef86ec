import type { UnreadRow } from "./read-programme.js";

/** How the file of a table is written. */
export interface TableLayout {
  /** What parts the cells of a row; undefined where the programme is no CSV. */
  readonly separator: string | undefined;
  readonly lineEnd: string;
  /** Whether it begins with a byte order mark, without which spreadsheets take UTF-8 for something else. */
  readonly bom: boolean;
}

/** What is left of a programme when its rows have been looked for: how it was written, and what could not be read. */
export interface ProgrammeTable {
  /** None where it is no table. */
  readonly columns: readonly string[];
  /** Rows that cannot be looked for. */
  readonly unread: readonly UnreadRow[];
  readonly layout: TableLayout;
}
