import type { ProblemId } from "../operation/index.js";

type Headers = Readonly<Record<string, string>>;

/** After so many seconds it is worth asking again. Work that took too long takes as long again. */
const HEADERS: Partial<Readonly<Record<ProblemId, Headers>>> = {
  busy: { "Retry-After": "1" },
  draining: { "Retry-After": "5" },
  "catalogue-unreachable": { "Retry-After": "5" },
  "jobs-unreachable": { "Retry-After": "5" },
  // Which codings would be taken (RFC 9110 §12.5.3): none.
  "unsupported-encoding": { "Accept-Encoding": "identity" },
};

/** What an answer says with a problem beside it, by the id of the problem: when to ask again, or how. */
export function problemHeaders(id: string): Headers {
  return (HEADERS as Readonly<Record<string, Headers | undefined>>)[id] ?? {};
}
