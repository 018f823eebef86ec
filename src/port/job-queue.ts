import type PgBoss from "pg-boss";
import type { JobQueue, Sql, SqlValue, TakenEntry } from "../model/index.js";
import { optionalPackage } from "./missing-package.js";

/** How a queue is kept. */
export interface JobQueueOptions {
  /** The schema that the package keeps its own tables in; it is made when it is not there. */
  readonly schema: string;
  /** How long an entry stays with who took it. Where it is given it is noted in the database for all that are added from then on. */
  readonly leaseSeconds?: number;
  /** Looks after leases that are over: at least one of those who take entries must. */
  readonly watch?: boolean;
  /** Is told what goes wrong while nobody waits for it. */
  readonly onError: (error: unknown) => void;
}

const LEASE_SECONDS = 120;
const MOST_TRIES = 10;
/** An entry waits for a year, should there be nobody to take it. */
const RETENTION_MINUTES = 365 * 24 * 60;
/** Leases are looked after twice in their length, and every minute at the latest. */
const LONGEST_WATCH_SECONDS = 60;

/** "kino" in ASCII, as all our locks, and the number of this one. */
const LOCK = [0x6b696e6f, 2];

const QUEUES = { waiting: "chunk", "given-up": "chunk-given-up" } as const;

/** The pause before the first new try, which then doubles. */
const pauseSeconds = (leaseSeconds: number): number => Math.max(1, Math.round(leaseSeconds / 24));

/**
 * Opens a queue of the package `pg-boss` in a database. Rejects with a `MissingPackageError` where the package is not
 * installed, and with the error of the database when that cannot be used.
 */
export async function openJobQueue(sql: Sql, options: JobQueueOptions): Promise<JobQueue> {
  const { schema, leaseSeconds, watch = false, onError } = options;
  const { default: Boss } = await optionalPackage("pg-boss", () => import("pg-boss"));
  const lease = leaseSeconds ?? LEASE_SECONDS;
  const settings = {
    schema,
    schedule: false,
    maintenanceIntervalSeconds: Math.min(LONGEST_WATCH_SECONDS, Math.ceil(lease / 2)),
  };
  const start = async (db: PgBoss.Db, others: PgBoss.ConstructorOptions): Promise<PgBoss> => {
    const boss = new Boss({ ...settings, ...others, db });
    boss.on("error", onError);
    return boss.start();
  };
  // Of programs that start at once one makes the tables while the others wait; the package itself lets them collide.
  await sql.transaction(async (within) => {
    await within.query({ text: "SELECT pg_advisory_xact_lock($1, $2)", values: LOCK });
    const making = await start(executing(within, { inTransaction: true }), { supervise: false });
    await makeQueues(making, lease, leaseSeconds !== undefined);
    await making.stop({ graceful: false });
  });
  const boss = await start(executing(sql), { supervise: watch, migrate: false });
  return {
    async add(entries, within) {
      const jobs = entries.map(({ content, priority }) => ({ name: QUEUES.waiting, data: content, priority }));
      await boss.insert(jobs, within ? { db: executing(within) } : {});
    },
    take: (from) => take(boss, sql, QUEUES[from]),
    done: async (from, id) => boss.complete(QUEUES[from], id),
    failed: async (from, id) => boss.fail(QUEUES[from], id),
    close: () => boss.stop({ graceful: false }),
  };
}

async function makeQueues(boss: PgBoss, leaseSeconds: number, isTold: boolean): Promise<void> {
  const settings = {
    expireInSeconds: leaseSeconds,
    retryLimit: MOST_TRIES,
    retryDelay: pauseSeconds(leaseSeconds),
    retryBackoff: true,
    retentionMinutes: RETENTION_MINUTES,
  };
  const givenUp = { ...settings, name: QUEUES["given-up"] };
  const waiting = { ...settings, name: QUEUES.waiting, deadLetter: QUEUES["given-up"] };
  for (const queue of [givenUp, waiting]) {
    await boss.createQueue(queue.name, { ...queue });
    if (isTold) await boss.updateQueue(queue.name, { ...queue });
  }
}

/** The package keeps to itself what goes wrong with a taking, as if there were nothing to take. */
async function take(boss: PgBoss, sql: Sql, queue: string): Promise<TakenEntry | undefined> {
  const failures: unknown[] = [];
  const db = executing(sql, { onError: (error) => failures.push(error) });
  const [taken] = await boss.fetch<TakenEntry["content"]>(queue, { db });
  if (failures.length > 0) throw failures[0];
  return taken && { id: taken.id, content: taken.data, leaseSeconds: Number(taken.expireInSeconds) };
}

interface Execution {
  /** A transaction is open already, so that what the package puts into one of its own becomes part of it. */
  readonly inTransaction?: true;
  readonly onError?: (error: unknown) => void;
}

/** A database as the package wants to talk to it. */
function executing(sql: Sql, { inTransaction, onError }: Execution = {}): PgBoss.Db {
  return {
    async executeSql(text: string, values: readonly unknown[] = []) {
      try {
        const several = OWN_TRANSACTION.exec(text)?.[1];
        if (several === undefined) return { rows: [...(await sql.query({ text, values: values.map(sqlValue) }))] };
        await sql.script(inTransaction ? several : text);
        return { rows: [] };
      } catch (error) {
        onError?.(error);
        throw error;
      }
    },
  };
}

const OWN_TRANSACTION = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/;

function sqlValue(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  const asItIs = typeof value !== "object" || Array.isArray(value) || value instanceof Date;
  return asItIs ? (value as SqlValue) : JSON.stringify(value);
}
