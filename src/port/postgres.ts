import { setTimeout as wait } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import type { Sql, SqlRow, SqlStatement } from "../model/index.js";
import { databaseError } from "./database-error.js";
import { optionalPackage } from "./missing-package.js";
import { postgresAddress } from "./postgres-address.js";

/** How a server is talked to. */
export interface PostgresOptions {
  /** As many statements are under way at once at most; further ones wait. */
  readonly poolSize?: number;
  /** The server gives a statement up after this long; 0 for never. */
  readonly statementTimeoutMs?: number;
  /** So much longer a server that says nothing is waited for, and so long one that does not let go; 5 seconds unless told. */
  readonly silenceMs?: number;
}

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 15_000;
const SILENCE_MS = 5_000;
/** For a connection, and for one of the pool to become free. */
const CONNECT_TIMEOUT_MS = 15_000;
/** The number by which the server calls its integers of eight bytes, as `count(*)` gives them. */
const INT8 = 20;

/** Both a pool and one of its connections. */
type Queryable = Pick<PoolClient, "query">;

/**
 * Connects to a PostgreSQL server through the package `pg`: `postgres://user@host/database?schema=films`. Names in
 * statements are looked for in the schema (`kinoglot` unless told) and in `public`. Rejects with a `MissingPackageError`
 * where the package is not installed; this and all that follows reject with a `DatabaseError` for what the server, or the
 * way to it, refuses.
 */
export async function connectPostgres(
  url: string,
  { poolSize = POOL_SIZE, statementTimeoutMs = STATEMENT_TIMEOUT_MS, silenceMs = SILENCE_MS }: PostgresOptions = {},
): Promise<Sql> {
  const { connectionString, options } = postgresAddress(url);
  const { Pool, types } = await optionalPackage("pg", () => import("pg"));
  const pool = new Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    // Where the server, or the way to it, falls silent, nobody else would end the waiting.
    ...(statementTimeoutMs > 0 && { query_timeout: statementTimeoutMs + silenceMs }),
    application_name: "kinoglot",
    options,
    // A command that has done its work need not wait for connections that nobody uses.
    allowExitOnIdle: true,
    types: {
      getTypeParser: ((type: number, format?: "text"): unknown =>
        type === INT8 ? wholeNumber : types.getTypeParser(type, format)) as typeof types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it is dropped by the pool; unheard, the event would end the program.
  pool.on("error", ignore);
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw databaseError(error);
  }
  return sqlOfPool(pool, silenceMs);
}

function sqlOfPool(pool: Pool, closeMs: number): Sql {
  let closed: Promise<void> | undefined;
  return {
    ...statementsOn(pool),
    async transaction(work) {
      const client = await connected(pool);
      client.on("error", ignore);
      let broken = false;
      try {
        return await between(client, ["BEGIN", "COMMIT", "ROLLBACK"], work, () => (broken = true));
      } finally {
        client.off("error", ignore);
        client.release(broken);
      }
    },
    // Connections that do not end by themselves are left to the system.
    close: () => (closed ??= Promise.race([pool.end(), pause(closeMs)])),
  };
}

function sqlOfClient(client: Queryable, depth: number): Sql {
  return {
    ...statementsOn(client),
    transaction: (work) => {
      const name = `inner_${depth}`;
      const words = [`SAVEPOINT ${name}`, `RELEASE SAVEPOINT ${name}`, `ROLLBACK TO SAVEPOINT ${name}`] as const;
      return between(client, words, work, ignore, depth + 1);
    },
    close: () => Promise.resolve(),
  };
}

function statementsOn(client: Queryable): Pick<Sql, "query" | "script"> {
  return {
    async query({ name, text, values = [] }: SqlStatement): Promise<readonly SqlRow[]> {
      try {
        const config = { text, values: [...values], ...(name !== undefined && { name }) };
        return (await client.query<SqlRow>(config)).rows;
      } catch (error) {
        throw databaseError(error);
      }
    },
    async script(text) {
      try {
        await client.query(text);
      } catch (error) {
        throw databaseError(error);
      }
    },
  };
}

/** Work between the words that begin it and those that end it one way or the other. */
async function between<Result>(
  client: Queryable,
  [begin, commit, rollback]: readonly [string, string, string],
  work: (sql: Sql) => Promise<Result>,
  onBroken: () => void,
  depth = 1,
): Promise<Result> {
  const sql = sqlOfClient(client, depth);
  await sql.script(begin);
  try {
    const result = await work(sql);
    await sql.script(commit);
    return result;
  } catch (error) {
    // What went wrong first is what is told; a connection that cannot even roll back is of no more use.
    await sql.script(rollback).catch(onBroken);
    throw error;
  }
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw databaseError(error);
  }
}

/** As a number where a number holds it, else as it is written. */
function wholeNumber(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** A pause that keeps no program alive. */
function pause(milliseconds: number): Promise<void> {
  return wait(milliseconds, undefined, { ref: false });
}

function ignore(): void {
  // Nothing to do: whoever uses the connection is told by the statement that fails.
}
