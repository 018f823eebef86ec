export * from "./cell/index.js";
export { readFilmRecord, type ReadContext } from "./read/index.js";
export { WRITING_HOUSES, writeFilmRecord, type WritingHouse, type WrittenRecord } from "./write/index.js";
export * from "./compare/index.js";
export * from "./validate/index.js";
export { recordHouses, type RecordHouse } from "./record-houses.js";
