import type { Sql } from "../model/index.js";
import { JOB_MIGRATIONS } from "./job-tables.js";

/** The lock of the migrations of catalogues: both make the schema where there is none. */
const LOCKS = 0x6b696e6f;
const MIGRATION_LOCK = 0;

/** The schema that statements look into first; there may be none of the name yet. */
const OWN_SCHEMA = `btrim(split_part(current_setting('search_path'), ',', 1), ' "')`;

const PREPARE = `
DO $$
DECLARE
  own text := ${OWN_SCHEMA};
BEGIN
  IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = own) AND own !~ '^\\$' THEN
    EXECUTE format('CREATE SCHEMA %I', own);
  END IF;
END $$;
CREATE TABLE IF NOT EXISTS job_migration (version integer PRIMARY KEY, at timestamptz NOT NULL)`;

/**
 * Brings the tables of jobs to the version of this program, forward only, and tells the schema they are in. Programs that
 * start at once wait for each other.
 */
export async function migrateJobs(sql: Sql): Promise<string> {
  if ((await versionOf(sql)) < JOB_MIGRATIONS.length) {
    await sql.transaction(async (inside) => {
      await inside.query({ text: "SELECT pg_advisory_xact_lock($1, $2)", values: [LOCKS, MIGRATION_LOCK] });
      await inside.script(PREPARE);
      for (let version = await versionOf(inside); version < JOB_MIGRATIONS.length; version++) {
        await inside.script(JOB_MIGRATIONS[version] as string);
        await inside.query({ text: "INSERT INTO job_migration VALUES ($1, now())", values: [version + 1] });
      }
    });
  }
  const [row] = await sql.query({ text: "SELECT current_schema() AS name" });
  return row?.["name"] as string;
}

async function versionOf(sql: Sql): Promise<number> {
  const text = `SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'job_migration'`;
  if ((await sql.query({ text })).length === 0) return 0;
  const [row] = await sql.query({ text: "SELECT coalesce(max(version), 0) AS version FROM job_migration" });
  return row?.["version"] as number;
}
