export { fileForm, type FileForm } from "./file-form.js";
export { tableRows, type BadRow, type TableFormat, type TableRow } from "./table-rows.js";
export { csvRow, tsvRow } from "./written-row.js";
