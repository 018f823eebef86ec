import type { WorkerObserver } from "../../job/index.js";
import { createLog, type LogLevel } from "../../port/index.js";

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The log of a worker: chunks that are done at `info`, what went wrong at `error`. */
export function workerLog(level: LogLevel): WorkerObserver {
  const log = createLog(level);
  return {
    worked: (chunk, work, seconds) => log.info({ ...chunk, ...work, seconds }, "worked"),
    failed: (error, chunk) => log.error({ ...chunk, error: stackOf(error) }, "failed"),
    gaveUp: (chunk) => log.error(chunk, "gave up"),
  };
}
