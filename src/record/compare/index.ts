export { compareFilmRecords, type RecordComparison } from "./compare-film-records.js";
export { workDescriber } from "./describe-works.js";
export type {
  ConflictField,
  ConflictVerdict,
  FilmWork,
  RecordConflict,
  WorkName,
  WorkPerson,
  WorkTitle,
} from "./film-work.js";
export { factsOfRecord } from "./facts-of-record.js";
export type { PersonFact, RecordFacts, TitleFact } from "./record-facts.js";
