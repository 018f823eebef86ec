export {
  clusterFilms,
  clusterSteps,
  RepeatedEntryError,
  type ClusterConflict,
  type ClusterName,
  type ClusterOptions,
  type ClusterPerson,
  type ClusterTitle,
  type ClusterWork,
  type DoubtfulPair,
  type FilmClusters,
  type FilmSource,
  type RefusalReason,
  type RefusedLink,
  type StaleDecision,
  type WorkMember,
} from "./clusters/index.js";
export {
  applyDecisions,
  decisionLine,
  evidenceHash,
  filmRef,
  idInSource,
  isFilmRef,
  keptLine,
  matchWithDecisions,
  readDecisions,
  replayDecisions,
  sourceOfRef,
  UnreadableDecisionError,
  type AskedEntry,
  type BadDecisionLine,
  type Contradiction,
  type DecidedFilm,
  type DecidedMatch,
  type Decision,
  type DecisionFault,
  type DecisionVerdict,
  type LoggedDecision,
  type ReadDecisions,
  type Standing,
  type StandingDecisions,
} from "./decisions/index.js";
export { TITLE_LEVELS } from "./evidence/index.js";
export type { FilmCatalogue } from "./film-catalogue.js";
export { foldKey, neutralKey } from "./keys/index.js";
export { askedFoldKeys, matchFilm, rankFilms, type CatalogueStore } from "./match-film.js";
export {
  CatalogueBuilder,
  CatalogueIndex,
  decodeSnapshot,
  encodeSnapshot,
  type JoinFilms,
  type RepeatedFilm,
  type SnapshotRefusal,
} from "./index/index.js";
export { joinFilms, readFilms, type CatalogueFormat, type FilmOrBadLine, type TellHead } from "./read/index.js";
export { readProgramme, type ProgrammeHead, type ProgrammeRow, type UnreadRow } from "./programme/index.js";
export type { BadLine, FilmFault, TableHead, UnreadField } from "./table/index.js";
export { memoryCatalogue } from "./stores/memory/index.js";
export {
  LoadUnderWayError,
  loadPostgres,
  migratePostgres,
  migrateTables,
  openPostgres,
  PostgresCatalogueError,
  postgresCatalogue,
  type PostgresLoad,
  type PostgresLoadOptions,
  type PostgresLoadProgress,
  type PostgresRefusal,
  type MigrationPlan,
} from "./stores/postgres/index.js";
