import type { Sql } from "../../../model/index.js";
import { MIGRATIONS, OWN_SCHEMA, PREPARE } from "./migrations.js";

/** "kino" in ASCII: locks of ours among those of others in the database. */
export const LOCKS = 0x6b696e6f;
const MIGRATION_LOCK = 0;

/**
 * Brings the schema that statements look into first to the version of this program: forward only, and nothing at all when
 * it is there. Programs that start at once wait for each other. A schema of a later version is left as it is.
 */
export async function migratePostgres(sql: Sql): Promise<void> {
  if ((await versionOf(sql)) >= MIGRATIONS.length) return;
  await sql.transaction(async (inside) => {
    await inside.query({ text: "SELECT pg_advisory_xact_lock($1, $2)", values: [LOCKS, MIGRATION_LOCK] });
    await inside.script(PREPARE);
    for (let version = await versionOf(inside); version < MIGRATIONS.length; version++) {
      await inside.script(MIGRATIONS[version]!);
      await inside.query({ text: "INSERT INTO kinoglot_migration VALUES ($1, now())", values: [version + 1] });
    }
  });
}

async function versionOf(sql: Sql): Promise<number> {
  if (!(await hasTable(sql, "kinoglot_migration"))) return 0;
  const [row] = await sql.query({ text: "SELECT coalesce(max(version), 0) AS version FROM kinoglot_migration" });
  return row!["version"] as number;
}

/** Whether the schema has a table of its own; one of the same name elsewhere does not count. */
export async function hasTable(sql: Sql, name: string): Promise<boolean> {
  const text = `SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname = ${OWN_SCHEMA} AND relname = $1`;
  return (await sql.query({ text, values: [name] })).length > 0;
}
