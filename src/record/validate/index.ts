export { validateFilmRecord, type RecordValidation } from "./validate-film-record.js";
