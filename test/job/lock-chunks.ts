import type { Sql } from "../../src/model/index.js";

/** Chunks that nobody can write to: workers that take one of them come to a stand, with the chunk in hand. */
export interface LockedChunks {
  /** Resolves when so many sessions wait for one of them. */
  awaited(sessions: number): Promise<void>;
  release(): Promise<void>;
}

const WAITING = `SELECT count(DISTINCT pid)::integer AS sessions FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE wait_event_type = 'Lock' AND relation = 'job_chunk'::regclass`;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is yes; the test's own time-out ends it where it never is. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}

/** Locks the chunks of a job from one on, as long as nobody has taken any of them. */
export async function lockChunks(sql: Sql, job: string, first: number): Promise<LockedChunks> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let locked: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (locked = resolve));
  const holding = sql.transaction(async (inside) => {
    const text = "SELECT FROM job_chunk WHERE job = $1 AND chunk >= $2 FOR UPDATE";
    await inside.query({ text, values: [job, first] });
    locked();
    await released;
  });
  await Promise.race([held, holding]);
  return {
    awaited: (sessions) =>
      until(async () => ((await sql.query({ text: WAITING }))[0]?.["sessions"] as number) >= sessions),
    async release() {
      release();
      await holding;
    },
  };
}
