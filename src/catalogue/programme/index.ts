export { matchLines, matchTable, type MatchedRow } from "./match-table.js";
export type { ProgrammeTable, TableLayout } from "./programme-table.js";
export { readProgramme, type ProgrammeHead, type ProgrammeRow, type UnreadRow } from "./read-programme.js";
