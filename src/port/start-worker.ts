import { Worker } from "node:worker_threads";

/** From `src/port`; a program that is compiled never looks there. */
const BESIDE_SOURCES = "../../scripts/source-worker.mjs";

/**
 * Starts a worker. A program that runs from its sources has its loader in the main thread only, so that the worker has to
 * take it up first.
 */
export function startWorker(module: URL): Worker {
  return module.pathname.endsWith(".ts")
    ? new Worker(new URL(BESIDE_SOURCES, import.meta.url), { workerData: module.href })
    : new Worker(module);
}
