import { randomUUID } from "node:crypto";
import { isRefusal, refusal, type Refusal } from "../operation/index.js";
import { chunkEntry } from "./chunk-entry.js";
import type { JobDatabase } from "./job-database.js";
import type { RowBatches } from "./job-row.js";
import { createJob, dropJob, endJob, findJob, latestJobs, queueJob, resultLines } from "./job-store.js";
import type { Job, JobSettings } from "./job.js";
import { keepOpen } from "./keep-open.js";
import { storeRows } from "./store-rows.js";

/** As many rows a worker takes at a time. */
const CHUNK_ROWS = 500;
export const MOST_ROWS = 1_000_000;
const LISTED_JOBS = 50;
/** A line may hold a hundred candidates with all their evidence. */
const PAGE_ROWS = 100;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where jobs are handed in, asked after and fetched. Rejects with a `DatabaseError` when the database fails. */
export interface JobDesk {
  /** Stores the rows as they come, then queues the job. What is refused, or breaks off, leaves nothing behind. */
  submit(settings: JobSettings, rows: RowBatches): Promise<Job | Refusal>;
  find(id: string): Promise<Job | Refusal>;
  /** Latest first. */
  latest(): Promise<readonly Job[]>;
  /** No row gets its result after this has resolved. To cancel again is no fault; to cancel what has ended otherwise is. */
  cancel(id: string): Promise<Job | Refusal>;
  /** The lines of the results of the rows after one, in order, as blocks with a newline behind each. */
  results(id: string, after?: number): AsyncGenerator<string>;
  /** Closes the database when all that is being handed in has been stored, or has broken off and left nothing. */
  close(): Promise<void>;
}

export interface JobDeskOptions {
  readonly chunkRows?: number;
  readonly mostRows?: number;
}

/** A desk over a database that is opened when it is first needed. */
export function jobDesk(
  open: () => Promise<JobDatabase>,
  { chunkRows = CHUNK_ROWS, mostRows = MOST_ROWS }: JobDeskOptions = {},
): JobDesk {
  const database = keepOpen(open);
  const submissions = new Set<Promise<unknown>>();

  async function find(id: string): Promise<Job | Refusal> {
    const unknown = refusal("unknown-job", { id });
    if (!UUID.test(id)) return unknown;
    return (await findJob((await database.get()).sql, id)) ?? unknown;
  }

  async function submit(settings: JobSettings, rows: RowBatches): Promise<Job | Refusal> {
    const { sql, queue } = await database.get();
    const id = randomUUID();
    await createJob(sql, id, settings);
    let stored: number | Refusal | undefined;
    try {
      stored = await storeRows(sql, id, rows, mostRows);
      if (isRefusal(stored)) return stored;
      await sql.transaction(async (within) => {
        const chunks = await queueJob(within, id, chunkRows);
        await queue.add(
          Array.from({ length: chunks }, (_, chunk) => chunkEntry({ job: id, chunk })),
          within,
        );
      });
    } catch (error) {
      stored = undefined;
      throw error;
    } finally {
      if (typeof stored !== "number") await dropJob(sql, id);
    }
    return find(id);
  }

  return {
    find,
    submit(settings, rows) {
      const submission = submit(settings, rows);
      const forget = (): void => void submissions.delete(submission);
      submissions.add(submission);
      void submission.then(forget, forget);
      return submission;
    },
    async latest() {
      return latestJobs((await database.get()).sql, LISTED_JOBS);
    },
    async cancel(id) {
      const known = await find(id);
      if (isRefusal(known)) return known;
      await endJob((await database.get()).sql, known.id, "cancelled");
      const job = await find(id);
      return isRefusal(job) || job.state === "cancelled" ? job : refusal("job-ended", { id: job.id, state: job.state });
    },
    async *results(id, after = 0) {
      const { sql } = await database.get();
      for (let last = after; ;) {
        const lines = await resultLines(sql, id, last, PAGE_ROWS);
        if (lines.length > 0) yield lines.map(({ line }) => `${line}\n`).join("");
        if (lines.length < PAGE_ROWS) return;
        last = (lines.at(-1) as (typeof lines)[number]).row;
      }
    },
    async close() {
      // What breaks off because the service stops is swept up before the database is gone.
      await Promise.allSettled(submissions);
      await database.close();
    },
  };
}
