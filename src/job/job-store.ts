import type { Locale } from "../language/index.js";
import type { Sql, SqlRow } from "../model/index.js";
import type { Refusal } from "../operation/index.js";
import type { Job, JobSettings, JobState } from "./job.js";

/** Rows that are written at once, numbered one after the other. */
export interface StoredRows {
  readonly numbers: readonly number[];
  /** What was sent; null for what cannot be looked for. */
  readonly inputs: readonly (string | null)[];
  /** The line of the results, where there is nothing to look for. */
  readonly outputs: readonly (string | null)[];
}

const JOB_COLUMNS = `id::text, created, ended, catalogue, candidates, lang, state, rows, failure::text,
  (SELECT coalesce(sum(done), 0)::integer FROM job_chunk WHERE job = id) AS done,
  (SELECT coalesce(sum(problems), 0)::integer FROM job_chunk WHERE job = id) AS problems`;

const STATEMENTS = {
  create: `INSERT INTO job (id, catalogue, candidates, lang) VALUES ($1, $2, $3, $4)`,
  addRows: `INSERT INTO job_row (job, row_number, input, output)
    SELECT $1::uuid, given.row_number, given.input::json, given.output::json
    FROM unnest($2::integer[], $3::text[], $4::text[]) AS given (row_number, input, output)`,
  makeChunks: `INSERT INTO job_chunk (job, chunk, first_row, rows, done, problems)
    SELECT job, (row_number - 1) / $2::integer, min(row_number), count(*), count(output), count(output)
    FROM job_row WHERE job = $1 GROUP BY 1, 2`,
  queue: `UPDATE job SET state = 'queued', rows = (SELECT sum(rows) FROM job_chunk WHERE job = $1)
    WHERE id = $1 RETURNING (SELECT count(*) FROM job_chunk WHERE job = $1)::integer AS chunks`,
  hide: `UPDATE job SET state = 'receiving' WHERE id = $1`,
  dropRows: `WITH dropped AS (
      DELETE FROM job_row WHERE job = $1
      AND row_number < (SELECT min(row_number) + $2::integer FROM job_row WHERE job = $1) RETURNING 1
    ) SELECT count(*)::integer AS rows FROM dropped`,
  drop: `DELETE FROM job WHERE id = $1`,
  abandoned: `SELECT id::text FROM job WHERE state = 'receiving' AND created < now() - interval '1 day'`,
  old: `SELECT id::text FROM job WHERE ended < now() - make_interval(days => $1::integer)`,
  find: `SELECT ${JOB_COLUMNS} FROM job WHERE id = $1 AND state <> 'receiving'`,
  latest: `SELECT ${JOB_COLUMNS} FROM job WHERE state <> 'receiving' ORDER BY created DESC, id LIMIT $1`,
  end: `UPDATE job SET state = $2, failure = $3::json, ended = now() WHERE id = $1 AND state IN ('queued', 'running')`,
  page: `SELECT row_number, output::text AS line FROM job_row
    WHERE job = $1 AND row_number > $2 AND output IS NOT NULL ORDER BY row_number LIMIT $3`,
} as const;

function jobOf(row: SqlRow): Job {
  const ended = row["ended"] as Date | null;
  const limit = row["candidates"] as number | null;
  const failure = row["failure"] as string | null;
  return {
    id: row["id"] as string,
    catalogue: row["catalogue"] as string,
    ...(limit !== null && { limit }),
    lang: row["lang"] as Locale,
    state: row["state"] as JobState,
    created: row["created"] as Date,
    ...(ended !== null && { ended }),
    rows: row["rows"] as number,
    done: row["done"] as number,
    problems: row["problems"] as number,
    ...(failure !== null && { failure: JSON.parse(failure) as Refusal }),
  };
}

const named = (name: keyof typeof STATEMENTS) => ({ name: `job-${name}`, text: STATEMENTS[name] });

/** A job that is being received. */
export async function createJob(sql: Sql, id: string, { catalogue, limit, lang }: JobSettings): Promise<void> {
  await sql.query({ ...named("create"), values: [id, catalogue, limit ?? null, lang] });
}

/** Adds rows to a job that is being received. */
export async function addRows(sql: Sql, id: string, { numbers, inputs, outputs }: StoredRows): Promise<void> {
  await sql.query({ ...named("addRows"), values: [id, numbers, inputs, outputs] });
}

/** All rows of a job are there: cuts them into chunks and tells how many. */
export async function queueJob(sql: Sql, id: string, chunkRows: number): Promise<number> {
  await sql.query({ ...named("makeChunks"), values: [id, chunkRows] });
  const [row] = await sql.query({ ...named("queue"), values: [id] });
  return row?.["chunks"] as number;
}

/** As many rows are deleted at once: a statement may not take long, and a job may have a million. */
const DROPPED_ROWS = 20_000;

/** Forgets a job with all its rows. One that is forgotten in part is seen by nobody. */
export async function dropJob(sql: Sql, id: string): Promise<void> {
  await sql.query({ ...named("hide"), values: [id] });
  for (;;) {
    const [dropped] = await sql.query({ ...named("dropRows"), values: [id, DROPPED_ROWS] });
    if (dropped?.["rows"] === 0) break;
  }
  await sql.query({ ...named("drop"), values: [id] });
}

export async function findJob(sql: Sql, id: string): Promise<Job | undefined> {
  const [row] = await sql.query({ ...named("find"), values: [id] });
  return row && jobOf(row);
}

/** Latest first. */
export async function latestJobs(sql: Sql, most: number): Promise<readonly Job[]> {
  return (await sql.query({ ...named("latest"), values: [most] })).map(jobOf);
}

/** Ends a job that has not ended. */
export async function endJob(sql: Sql, id: string, state: "cancelled" | "failed", failure?: Refusal): Promise<void> {
  await sql.query({ ...named("end"), values: [id, state, failure ? JSON.stringify(failure) : null] });
}

/** The lines of the results that come after a row, in order of rows. */
export async function resultLines(
  sql: Sql,
  id: string,
  after: number,
  most: number,
): Promise<readonly { readonly row: number; readonly line: string }[]> {
  const rows = await sql.query({ ...named("page"), values: [id, after, most] });
  return rows.map((row) => ({ row: row["row_number"] as number, line: row["line"] as string }));
}

/** Forgets what a server that died was receiving, and what was forgotten in part. */
export async function dropAbandonedJobs(sql: Sql): Promise<void> {
  for (const { id } of await sql.query(named("abandoned"))) await dropJob(sql, id as string);
}

/** Forgets the jobs that ended more than some days ago. */
export async function dropOldJobs(sql: Sql, days: number): Promise<void> {
  for (const { id } of await sql.query({ ...named("old"), values: [days] })) await dropJob(sql, id as string);
}
