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
  unauthorized: { status: 401 },
  "not-found": { status: 404 },
  "unknown-operation": { status: 404 },
  "file-not-found": { status: 404 },
  "method-not-allowed": { status: 405 },
  "not-acceptable": { status: 406 },
  "body-too-large": { status: 413 },
  "line-too-long": { status: 413 },
  "file-too-large": { status: 413 },
  "too-many-cues": { status: 413 },
  "too-many-files": { status: 413 },
  "unsupported-media-type": { status: 415 },
  "unsupported-encoding": { status: 415 },
  "invalid-input": { status: 422 },
  "file-unreadable": { status: 422 },
  "format-not-told": { status: 422 },
  "internal-error": { status: 500 },
  draining: { status: 503 },
} as const satisfies Record<string, { readonly status: number }>;

export type ProblemId = keyof typeof PROBLEMS;

export const PROBLEM_IDS = Object.keys(PROBLEMS) as ProblemId[];

/** Whether a problem of this id exists. */
export function isProblemId(id: string): id is ProblemId {
  return Object.hasOwn(PROBLEMS, id);
}
