export { FilmColumns, type FilmCells, type TableHead, type UnreadField } from "./film-columns.js";
export type { BadLine, FilmFault } from "./film-fault.js";
export { formatOfLine, formatOfName, withFormat, type FormattedLines } from "./file-format.js";
export { jsonLines } from "./json-lines.js";
export {
  idOfJson,
  isJson,
  isRuntime,
  isSaid,
  isYear,
  jsonOfLine,
  textsOfJson,
  titlesOfJson,
  yearOfJson,
  type Json,
} from "./json-fields.js";
export { joinFilms, readFilms, type CatalogueFormat, type FilmOrBadLine, type TellHead } from "./read-films.js";
