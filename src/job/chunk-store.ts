import type { Locale } from "../language/index.js";
import type { Sql } from "../model/index.js";
import type { Refusal } from "../operation/index.js";
import type { ChunkName } from "./chunk-entry.js";
import type { RowOutput } from "./job-row.js";
import type { JobSettings } from "./job.js";

/** A row that has no result yet. */
export interface OpenRow {
  readonly row: number;
  /** JSON, as it was sent. */
  readonly input: string;
}

const STATEMENTS = {
  open: `SELECT catalogue, candidates, lang FROM job WHERE id = $1 AND state IN ('queued', 'running')`,
  begin: `UPDATE job SET state = 'running', failure = NULL, lacking_since = NULL WHERE id = $1 AND state = 'queued'`,
  lack: `UPDATE job SET failure = $2::json, lacking_since = coalesce(lacking_since, now())
    WHERE id = $1 AND state = 'queued' RETURNING lacking_since < now() - make_interval(secs => $3) AS is_over`,
  openRows: `SELECT row_number, input::text FROM job_chunk
    JOIN job_row ON job_row.job = job_chunk.job AND row_number >= first_row AND row_number < first_row + rows
    WHERE job_chunk.job = $1 AND chunk = $2 AND row_number > $3 AND output IS NULL
    ORDER BY row_number LIMIT $4`,
  // The chunk is locked first, so that two who were given the same one do not lock each other's rows crosswise.
  write: `WITH running AS (SELECT FROM job WHERE id = $1 AND state = 'running' FOR SHARE),
    held AS (SELECT FROM job_chunk, running WHERE job = $1 AND chunk = $2 FOR UPDATE OF job_chunk),
    written AS (
      UPDATE job_row SET output = given.output::json
      FROM held, unnest($3::integer[], $4::text[], $5::integer[]) AS given (row_number, output, is_problem)
      WHERE job = $1 AND job_row.row_number = given.row_number AND job_row.output IS NULL
      RETURNING is_problem
    )
    UPDATE job_chunk SET
      done = done + (SELECT count(*) FROM written),
      problems = problems + (SELECT coalesce(sum(is_problem), 0) FROM written)
    FROM running WHERE job = $1 AND chunk = $2 RETURNING 1`,
  settle: `UPDATE job SET state = 'done', ended = now() WHERE id = $1 AND state = 'running'
    AND NOT EXISTS (SELECT FROM job_chunk WHERE job = $1 AND done < rows) RETURNING 1`,
} as const;

const named = (name: keyof typeof STATEMENTS) => ({ name: `chunk-${name}`, text: STATEMENTS[name] });

/** What the rows of a job are looked up in; undefined for a job that has ended, or that there is not. */
export async function openJobSettings(sql: Sql, job: string): Promise<JobSettings | undefined> {
  const [row] = await sql.query({ ...named("open"), values: [job] });
  if (!row) return undefined;
  const limit = row["candidates"] as number | null;
  return {
    catalogue: row["catalogue"] as string,
    ...(limit !== null && { limit }),
    lang: row["lang"] as Locale,
  };
}

/** Somebody has what it takes for a job that waits: it runs from now on. */
export async function beginJob(sql: Sql, job: string): Promise<void> {
  await sql.query({ ...named("begin"), values: [job] });
}

/**
 * Notes with a job that nobody has begun why a worker could not, and tells whether workers have lacked its catalogue for so
 * many seconds by now. False for a job that others have begun.
 */
export async function noteLack(sql: Sql, job: string, lack: Refusal, seconds: number): Promise<boolean> {
  const [row] = await sql.query({ ...named("lack"), values: [job, JSON.stringify(lack), seconds] });
  return row?.["is_over"] === true;
}

/** The rows of a chunk that have no result and come after one, in order. */
export async function openRows(
  sql: Sql,
  { job, chunk }: ChunkName,
  after: number,
  most: number,
): Promise<readonly OpenRow[]> {
  const rows = await sql.query({ ...named("openRows"), values: [job, chunk, after, most] });
  return rows.map((row) => ({ row: row["row_number"] as number, input: row["input"] as string }));
}

/** Gives rows their results, but for those that have one. False, and nothing is written, when the job has ended. */
export async function writeOutputs(
  sql: Sql,
  { job, chunk }: ChunkName,
  outputs: readonly RowOutput[],
): Promise<boolean> {
  const values = [
    job,
    chunk,
    outputs.map(({ row }) => row),
    outputs.map(({ line }) => line),
    outputs.map(({ isProblem }) => Number(isProblem)),
  ];
  return (await sql.query({ ...named("write"), values })).length > 0;
}

/** Ends a job all of whose rows have their results, and tells whether it did. */
export async function settleJob(sql: Sql, job: string): Promise<boolean> {
  return (await sql.query({ ...named("settle"), values: [job] })).length > 0;
}
