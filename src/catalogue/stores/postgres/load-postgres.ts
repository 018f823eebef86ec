import type { CatalogueFilm, Sql } from "../../../model/index.js";
import type { JoinFilms } from "../../index/index.js";
import { FilmRows, INSERT_ROWS } from "./film-rows.js";
import { tablesMark } from "./tables-mark.js";
import { hasTable, LOCKS, migratePostgres } from "./migrate-postgres.js";
import { joinRepeated, type OnRepeated } from "./repeated-films.js";
import { SQL_STATE, sqlState } from "./sql-state.js";
import { CREATE_INDEXES, CREATE_TABLES, CREATE_WAITING, FILM_TABLES, lockTables, swapNames } from "./tables.js";

/** What a load put into the database. */
export interface PostgresLoad {
  readonly films: number;
  /** Titles, and parts of titles. */
  readonly titles: number;
}

/** How far a load has come. */
export interface PostgresLoadProgress {
  /** Films are read, then their tables and indexes made. */
  readonly stage: "films" | "tables" | "indexes";
  /** How many films were read so far. */
  readonly films: number;
}

/** How films are loaded. */
export interface PostgresLoadOptions {
  /** Is told how far it has come, now and then. */
  readonly onProgress?: (progress: PostgresLoadProgress) => void;
  /** What becomes of two different films under one id; without it, the second is not taken. */
  readonly join?: JoinFilms;
  /** Is told of every film that is not taken, since another one has its id. */
  readonly onDuplicate?: OnRepeated;
}

/** Another load into the same schema is under way. */
export class LoadUnderWayError extends Error {
  constructor() {
    super("another load into this schema is under way");
    this.name = "LoadUnderWayError";
  }
}

const BATCH = 2000;
/** How often readers are asked to make room for the new tables, and for how long each time. */
const SWAP_TRIES = 200;
const SWAP_WAIT_MS = 400;
const PAUSE_SECONDS = 0.05;
/** Sorting and making indexes take as long as they take, and a quarter of a gigabyte. */
const SETTINGS = `
SET LOCAL statement_timeout = 0;
SET LOCAL maintenance_work_mem = '256MB';
SET LOCAL work_mem = '64MB';
SET LOCAL temp_buffers = '64MB'`;
const IN_SWAP = `SET LOCAL lock_timeout = ${SWAP_WAIT_MS}`;

/**
 * Puts films in the place of those that the schema holds; it is made when it is missing. All in one transaction: who
 * searches meanwhile finds the old catalogue, a load that is broken off leaves it whole and nothing behind, and doing it
 * again does no harm. Rejects with a {@link LoadUnderWayError} while another load into the schema is under way.
 */
export async function loadPostgres(
  sql: Sql,
  films: AsyncIterable<CatalogueFilm> | Iterable<CatalogueFilm>,
  { onProgress, join = () => undefined, onDuplicate = () => undefined }: PostgresLoadOptions = {},
): Promise<PostgresLoad> {
  await migratePostgres(sql);
  return sql.transaction(async (inside) => {
    await inside.script(SETTINGS);
    await lockLoads(inside);
    await inside.script(CREATE_WAITING);
    const read = await insertFilms(inside, films, (count) => onProgress?.({ stage: "films", films: count }));
    onProgress?.({ stage: "tables", films: read });
    await joinRepeated(inside, { join, onRepeated: onDuplicate, nextPlace: read });
    await inside.script(CREATE_TABLES);
    onProgress?.({ stage: "indexes", films: read });
    await inside.script(CREATE_INDEXES);
    return swapTables(inside);
  });
}

/** Held until the transaction ends; the name of the schema is part of it, so that catalogues do not hinder each other. */
async function lockLoads(sql: Sql): Promise<void> {
  const text = "SELECT pg_try_advisory_xact_lock($1, hashtext(current_schema())) AS free";
  const [row] = await sql.query({ text, values: [LOCKS] });
  if (row!["free"] !== true) throw new LoadUnderWayError();
}

/** The keys of the next films are made while the server stores the last; how many films there were. */
async function insertFilms(
  sql: Sql,
  films: AsyncIterable<CatalogueFilm> | Iterable<CatalogueFilm>,
  onBatch: (films: number) => void,
): Promise<number> {
  let count = 0;
  let rows = new FilmRows();
  let storing: Promise<unknown> = Promise.resolve();
  const store = async (): Promise<void> => {
    const values = rows.values();
    rows = new FilmRows();
    await storing;
    onBatch(count);
    storing = sql.query({ name: "kinoglot_insert", text: INSERT_ROWS, values });
    // Heard where it is waited for; films may end before that with an error of their own.
    storing.catch(() => undefined);
  };
  try {
    for await (const film of films) {
      rows.add(count++, film);
      if (rows.films === BATCH) await store();
    }
    if (rows.films > 0) await store();
  } finally {
    // The connection is free for the next statement, a rollback too.
    await storing.catch(() => undefined);
  }
  await storing;
  return count;
}

/**
 * A reader may hold one of the tables and wait for another that the swap holds: rather than wait for each other, the swap
 * lets go and tries again.
 */
async function swapTables(sql: Sql): Promise<PostgresLoad> {
  const text = `SELECT (SELECT count(*)::integer FROM new_film) AS films, (SELECT count(*)::integer FROM new_title) AS titles`;
  const [row] = await sql.query({ text });
  const [films, titles] = [row!["films"] as number, row!["titles"] as number];
  // Of the own schema: a table of one of these names may also stand in another that statements look into.
  const present: string[] = [];
  for (const name of FILM_TABLES) if (await hasTable(sql, name)) present.push(name);
  for (let tries = 1; ; tries++) {
    try {
      await sql.transaction(async (inside) => {
        await inside.script(IN_SWAP);
        if (present.length > 0) await inside.script(lockTables(present));
        await inside.script(swapNames(present));
        await inside.query({
          text: `
INSERT INTO catalogue (keys, films, titles, loaded_at) VALUES ($1, $2, $3, now())
ON CONFLICT (single) DO UPDATE SET keys = $1, films = $2, titles = $3, loaded_at = now()`,
          values: [tablesMark(), films, titles],
        });
      });
      return { films, titles };
    } catch (error) {
      const state = sqlState(error);
      const inUse = state === SQL_STATE.lockNotAvailable || state === SQL_STATE.deadlock;
      if (!inUse || tries === SWAP_TRIES) throw error;
      await sql.query({ text: "SELECT pg_sleep($1)", values: [PAUSE_SECONDS] });
    }
  }
}
