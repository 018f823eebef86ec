import { migrateTables } from "../catalogue/index.js";
import type { Sql } from "../model/index.js";
import { JOB_MIGRATIONS } from "./job-tables.js";

/** Brings the tables of jobs to the version of this program, forward only, and tells the schema they are in. */
export async function migrateJobs(sql: Sql): Promise<string> {
  await migrateTables(sql, { versions: "job_migration", steps: JOB_MIGRATIONS });
  const [row] = await sql.query({ text: "SELECT current_schema() AS name" });
  return row?.["name"] as string;
}
