import { randomUUID } from "node:crypto";
import type { Sql } from "../model/index.js";
import { isRefusal, refusal, type Refusal } from "../operation/index.js";
import { chunkEntry } from "./chunk-entry.js";
import type { JobDatabase } from "./job-database.js";
import { rowOutput, type RowBatches } from "./job-row.js";
import { addRows, createJob, dropJob, endJob, findJob, latestJobs, queueJob, resultLines } from "./job-store.js";
import type { Job, JobSettings } from "./job.js";

/** As many rows a worker takes at a time. */
const CHUNK_ROWS = 500;
export const MOST_ROWS = 1_000_000;
/** Rows are stored as many at a time, or by the million characters where they are long. */
const STORED_ROWS = 500;
const STORED_LENGTH = 1_000_000;
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
  close(): Promise<void>;
}

export interface JobDeskOptions {
  readonly chunkRows?: number;
  readonly mostRows?: number;
}

/** Opens a database once, and anew when that failed. */
function keepOpen(open: () => Promise<JobDatabase>): { get(): Promise<JobDatabase>; close(): Promise<void> } {
  let opening: Promise<JobDatabase> | undefined;
  return {
    async get() {
      opening ??= open();
      try {
        return await opening;
      } catch (error) {
        opening = undefined;
        throw error;
      }
    },
    async close() {
      const [opened] = await Promise.allSettled([opening]);
      if (opened.status === "fulfilled") await opened.value?.close();
    },
  };
}

/** Stores rows as they come and tells how many there were. */
async function storeRows(sql: Sql, id: string, batches: RowBatches, most: number) {
  let numbers: number[] = [];
  let inputs: (string | null)[] = [];
  let outputs: (string | null)[] = [];
  let length = 0;
  let count = 0;
  const store = async (): Promise<void> => {
    if (numbers.length > 0) await addRows(sql, id, { numbers, inputs, outputs });
    [numbers, inputs, outputs, length] = [[], [], [], 0];
  };
  for await (const rows of batches) {
    for (const row of rows) {
      if (++count > most) return refusal("too-many-rows", { limit: most });
      const input = "input" in row ? row.input : null;
      const output = "answer" in row ? rowOutput(count, row.id, row.answer).line : null;
      numbers.push(count);
      inputs.push(input);
      outputs.push(output);
      length += (input ?? output ?? "").length;
      if (numbers.length >= STORED_ROWS || length >= STORED_LENGTH) await store();
    }
  }
  await store();
  return count === 0 ? refusal("empty-job") : count;
}

/** A desk over a database that is opened when it is first needed. */
export function jobDesk(
  open: () => Promise<JobDatabase>,
  { chunkRows = CHUNK_ROWS, mostRows = MOST_ROWS }: JobDeskOptions = {},
): JobDesk {
  const database = keepOpen(open);

  async function find(id: string): Promise<Job | Refusal> {
    const unknown = refusal("unknown-job", { id });
    if (!UUID.test(id)) return unknown;
    return (await findJob((await database.get()).sql, id)) ?? unknown;
  }

  return {
    find,
    async submit(settings, rows) {
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
    close: () => database.close(),
  };
}

/** Why the results of a job cannot be told yet, where they must be all; undefined when they can. */
export function unfinished(job: Job): Refusal | undefined {
  return job.state === "done" ? undefined : refusal("job-unfinished", { id: job.id, state: job.state });
}
