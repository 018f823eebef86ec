import type { Job as JobDocument } from "../../generated/schema-types.js";
import type { Job } from "../../job/index.js";
import { problemOf, type ReaderInLanguage } from "../../operation/index.js";

/** A job as callers get it, in the language of the one who asks. */
export function jobDocument(job: Job, { messages }: ReaderInLanguage): JobDocument {
  const { id, catalogue, limit, state, created, ended, rows, done, problems, failure } = job;
  return {
    id,
    catalogue,
    ...(limit !== undefined && { limit }),
    state,
    created: created.toISOString(),
    ...(ended && { ended: ended.toISOString() }),
    rows,
    done,
    problems,
    ...(failure && { problem: problemOf(failure, messages) }),
  };
}
