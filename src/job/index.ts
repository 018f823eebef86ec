export { connectJobDatabase, openJobDatabase, type JobDatabase, type JobDatabaseOptions } from "./job-database.js";
export { jobDesk, MOST_ROWS, type JobDesk, type JobDeskOptions } from "./job-desk.js";
export type { JobRow, RowBatches } from "./job-row.js";
export { startJobWorker, type JobWorker, type JobWorkerOptions, type WorkerObserver } from "./job-worker.js";
export type { Job, JobSettings, JobState } from "./job.js";
export { unfinished } from "./unfinished.js";
export { LONGEST_LINE, readJobRows } from "./read-job-rows.js";
