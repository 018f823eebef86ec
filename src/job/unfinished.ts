import { refusal, type Refusal } from "../operation/index.js";
import type { Job } from "./job.js";

/** Why the results of a job cannot be told yet, where they must be all; undefined when they can. */
export function unfinished(job: Job): Refusal | undefined {
  return job.state === "done" ? undefined : refusal("job-unfinished", { id: job.id, state: job.state });
}
