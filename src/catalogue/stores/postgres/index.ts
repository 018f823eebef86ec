export {
  loadPostgres,
  LoadUnderWayError,
  type PostgresLoad,
  type PostgresLoadOptions,
  type PostgresLoadProgress,
} from "./load-postgres.js";
export { migratePostgres, migrateTables, type MigrationPlan } from "./migrate-postgres.js";
export { openPostgres, postgresCatalogue } from "./postgres-catalogue.js";
export { PostgresCatalogueError, type PostgresRefusal } from "./postgres-refusal.js";
