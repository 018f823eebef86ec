/**
 * Every kind of problem with its HTTP status. The id is the last part of its `type`; titles and details are messages
 * (`locales/<language>/http.json`), and all doors answer with the same ones.
 */
export const PROBLEMS = {
  "malformed-json": { status: 400 },
  "malformed-request": { status: 400 },
  "malformed-upload": { status: 400 },
  "not-utf-8": { status: 400 },
  "too-deep": { status: 400 },
  "no-file": { status: 400 },
  "path-not-taken": { status: 400 },
  "unknown-message-language": { status: 400 },
  "invalid-query": { status: 400 },
  "empty-job": { status: 400 },
  unauthorized: { status: 401 },
  "not-found": { status: 404 },
  "unknown-operation": { status: 404 },
  "file-not-found": { status: 404 },
  "unknown-catalogue": { status: 404 },
  "no-catalogue": { status: 404 },
  "unknown-job": { status: 404 },
  "method-not-allowed": { status: 405 },
  "not-acceptable": { status: 406 },
  "request-too-slow": { status: 408 },
  "catalogue-outdated": { status: 409 },
  "catalogue-unusable": { status: 409 },
  "job-unfinished": { status: 409 },
  "job-ended": { status: 409 },
  "body-too-large": { status: 413 },
  "too-many-queries": { status: 413 },
  "line-too-long": { status: 413 },
  "file-too-large": { status: 413 },
  "too-many-cues": { status: 413 },
  "too-many-files": { status: 413 },
  "too-many-rows": { status: 413 },
  "unsupported-media-type": { status: 415 },
  "unsupported-encoding": { status: 415 },
  "invalid-input": { status: 422 },
  "file-unreadable": { status: 422 },
  "format-not-told": { status: 422 },
  "too-many-requests": { status: 429 },
  "internal-error": { status: 500 },
  "job-given-up": { status: 500 },
  "catalogue-unreachable": { status: 503 },
  busy: { status: 503 },
  "took-too-long": { status: 503 },
  "jobs-not-configured": { status: 503 },
  "jobs-unreachable": { status: 503 },
  draining: { status: 503 },
} as const satisfies Record<string, { readonly status: number }>;

/** The id of a problem: the last part of its `type` (RFC 9457); stable for ever. */
export type ProblemId = keyof typeof PROBLEMS;

/** Every problem. */
export const PROBLEM_IDS = Object.keys(PROBLEMS) as ProblemId[];

/** Whether a problem of this id exists. */
export function isProblemId(id: string): id is ProblemId {
  return Object.hasOwn(PROBLEMS, id);
}
