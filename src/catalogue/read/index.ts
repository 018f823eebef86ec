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
