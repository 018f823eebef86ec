export { FilmColumns, type FilmCells, type TableHead, type UnreadField } from "./film-columns.js";
export type { BadLine, FilmFault } from "./film-fault.js";
export { tableRows, type BadRow, type TableFormat, type TableRow } from "./table-rows.js";
export { withoutMark } from "./without-mark.js";
