import type { JobQueue, Sql } from "../model/index.js";
import { connectPostgres, openJobQueue, type JobQueueOptions } from "../port/index.js";
import { migrateJobs } from "./migrate-jobs.js";

/** A database with the tables of jobs, and the queue of their chunks in it. */
export interface JobDatabase {
  readonly sql: Sql;
  readonly queue: JobQueue;
  close(): Promise<void>;
}

export type JobDatabaseOptions = Omit<JobQueueOptions, "schema">;

/** The package that keeps the queue takes no longer names. */
const LONGEST_SCHEMA = 50;
const ENDING = "_queue";

/** Makes the tables where they are missing. The connections are closed with it, and when it fails. */
export async function openJobDatabase(sql: Sql, options: JobDatabaseOptions): Promise<JobDatabase> {
  try {
    const schema = (await migrateJobs(sql)).slice(0, LONGEST_SCHEMA - ENDING.length) + ENDING;
    const queue = await openJobQueue(sql, { ...options, schema });
    return {
      sql,
      queue,
      async close() {
        await queue.close();
        await sql.close();
      },
    };
  } catch (error) {
    await sql.close();
    throw error;
  }
}

/** Connects to the database of a URL, which has the form that catalogues in databases have. */
export async function connectJobDatabase(url: string, options: JobDatabaseOptions): Promise<JobDatabase> {
  return openJobDatabase(await connectPostgres(url), options);
}
