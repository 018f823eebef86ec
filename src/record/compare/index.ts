export { compareFilmRecords, type RecordComparison } from "./compare-film-records.js";
export type {
  ConflictField,
  ConflictVerdict,
  FilmWork,
  RecordConflict,
  WorkName,
  WorkPerson,
  WorkTitle,
} from "./film-work.js";
