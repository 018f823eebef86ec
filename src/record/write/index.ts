export { WRITING_HOUSES, writeFilmRecord, type WritingHouse, type WrittenRecord } from "./write-film-record.js";
