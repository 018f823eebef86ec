/** The beginning of a worker thread where the program runs from its sources: the loader of the main thread does not reach it. */
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData);
