import type { Sql } from "../../../model/index.js";
import { CREATE_EXTENSIONS, CREATE_SCHEMA, MIGRATIONS, OWN_SCHEMA } from "./migrations.js";

/** "kino" in ASCII: locks of ours among those of others in the database. */
export const LOCKS = 0x6b696e6f;
const MIGRATION_LOCK = 0;

/** Tables that are brought forward together, and the table that holds their version. */
export interface MigrationPlan {
  readonly versions: string;
  /** From one version to the next; one that stands here is never changed, only followed by another. */
  readonly steps: readonly string[];
  /** What must be there before the first. */
  readonly before?: string;
}

/** Brings the schema that statements look into first to the version of this program, as far as catalogues need it. */
export async function migratePostgres(sql: Sql): Promise<void> {
  await migrateTables(sql, { versions: "kinoglot_migration", steps: MIGRATIONS, before: CREATE_EXTENSIONS });
}

/**
 * Brings tables to the version of this program: forward only, and nothing at all when they are there. The schema is made
 * where it is missing. Programs that start at once wait for each other. Tables of a later version are left as they are.
 */
export async function migrateTables(sql: Sql, plan: MigrationPlan): Promise<void> {
  const { versions, steps, before } = plan;
  if ((await versionOf(sql, versions)) >= steps.length) return;
  await sql.transaction(async (inside) => {
    await inside.query({ text: "SELECT pg_advisory_xact_lock($1, $2)", values: [LOCKS, MIGRATION_LOCK] });
    await inside.script(CREATE_SCHEMA);
    if (before !== undefined) await inside.script(before);
    await inside.script(
      `CREATE TABLE IF NOT EXISTS ${versions} (version integer PRIMARY KEY, at timestamptz NOT NULL)`,
    );
    for (let version = await versionOf(inside, versions); version < steps.length; version++) {
      await inside.script(steps[version]!);
      await inside.query({ text: `INSERT INTO ${versions} VALUES ($1, now())`, values: [version + 1] });
    }
  });
}

async function versionOf(sql: Sql, versions: string): Promise<number> {
  if (!(await hasTable(sql, versions))) return 0;
  const [row] = await sql.query({ text: `SELECT coalesce(max(version), 0) AS version FROM ${versions}` });
  return row!["version"] as number;
}

/** Whether the schema has a table of its own; one of the same name elsewhere does not count. */
export async function hasTable(sql: Sql, name: string): Promise<boolean> {
  const text = `SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname = ${OWN_SCHEMA} AND relname = $1`;
  return (await sql.query({ text, values: [name] })).length > 0;
}
