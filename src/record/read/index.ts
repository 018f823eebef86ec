export { readFilmRecord, type ReadContext } from "./read-film-record.js";
