import { performance } from "node:perf_hooks";
import type { TakenEntry } from "../model/index.js";
import { refusal, type CatalogueShelf } from "../operation/index.js";
import { chunkEntry, chunkOf, type ChunkName } from "./chunk-entry.js";
import type { JobDatabase } from "./job-database.js";
import { dropAbandonedJobs, dropOldJobs, endJob } from "./job-store.js";
import { matchChunk, type ChunkWork } from "./match-chunk.js";

/** Is told how the work goes; nothing of what callers sent is in it. */
export interface WorkerObserver {
  worked(chunk: ChunkName, work: ChunkWork, seconds: number): void;
  /** What went wrong, and with which chunk where it was one. */
  failed(error: unknown, chunk?: ChunkName): void;
  /** A chunk failed so often that its job was given up. */
  gaveUp(chunk: ChunkName): void;
}

export interface JobWorkerOptions {
  readonly catalogues: CatalogueShelf;
  readonly observer: WorkerObserver;
  /** Chunks in hand at once: 1 unless told. More than one is of use where the catalogue is in a database. */
  readonly concurrency?: number;
  /** Jobs that ended longer ago are deleted; none are unless told. */
  readonly keepDays?: number;
}

/** A worker at work. */
export interface JobWorker {
  /** Takes no new chunk; resolves when those in hand are finished. The database stays open. */
  stop(): Promise<void>;
}

/** After a turn in which there was nothing to do, or nothing could be done. */
const IDLE_MS = 1_000;
const AFTER_FAILURE_MS = 5_000;
const CLEANED_MS = 3_600_000;
/** The part of a lease after which a chunk is put back with what is left of it. */
const LEASE_PART = 0.6;

/** A pause that ends early when the work is to stop. */
class Pauses {
  readonly #ends = new Set<() => void>();
  stopped = false;

  pause(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#ends.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#ends.add(end);
    });
  }

  stop(): void {
    this.stopped = true;
    for (const end of this.#ends) end();
  }
}

/** Starts to take chunks of jobs, and goes on until it is told to stop. */
export function startJobWorker({ sql, queue }: JobDatabase, options: JobWorkerOptions): JobWorker {
  const { catalogues, observer, concurrency = 1, keepDays } = options;
  const pauses = new Pauses();

  /** Whether it went well. */
  async function workOn(entry: TakenEntry): Promise<boolean> {
    const began = performance.now();
    const chunk = chunkOf(entry);
    try {
      const deadline = began + entry.leaseSeconds * 1000 * LEASE_PART;
      const onError = (error: unknown): void => observer.failed(error, chunk);
      const work = await matchChunk(chunk, { sql, catalogues, deadline, onError });
      if (work.outcome === "out-of-time") await queue.add([chunkEntry(chunk)]);
      await queue.done("waiting", entry.id);
      observer.worked(chunk, work, (performance.now() - began) / 1000);
      return true;
    } catch (error) {
      observer.failed(error, chunk);
      await queue.failed("waiting", entry.id);
      return false;
    }
  }

  async function giveUp(entry: TakenEntry): Promise<void> {
    const chunk = chunkOf(entry);
    await endJob(sql, chunk.job, "failed", refusal("job-given-up"));
    await queue.done("given-up", entry.id);
    observer.gaveUp(chunk);
  }

  /** Whether there was anything to do, and it went well: what failed one chunk would fail the next, and use up its tries. */
  async function turn(): Promise<boolean> {
    const entry = await queue.take("waiting");
    if (entry) return workOn(entry);
    const lost = await queue.take("given-up");
    if (lost) await giveUp(lost);
    return lost !== undefined;
  }

  async function work(): Promise<void> {
    while (!pauses.stopped) {
      try {
        if (!(await turn())) await pauses.pause(IDLE_MS);
      } catch (error) {
        observer.failed(error);
        await pauses.pause(AFTER_FAILURE_MS);
      }
    }
  }

  async function cleanUp(): Promise<void> {
    while (!pauses.stopped) {
      try {
        await dropAbandonedJobs(sql);
        if (keepDays !== undefined) await dropOldJobs(sql, keepDays);
      } catch (error) {
        observer.failed(error);
      }
      await pauses.pause(CLEANED_MS);
    }
  }

  const working = [cleanUp(), ...Array.from({ length: concurrency }, work)];
  return {
    async stop() {
      pauses.stop();
      await Promise.all(working);
    },
  };
}
