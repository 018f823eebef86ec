import type { ProblemId } from "../operation/index.js";

/** Problems that pass, and after how many seconds it is worth asking again. Work that took too long takes as long again. */
const SECONDS: Partial<Readonly<Record<ProblemId, string>>> = {
  busy: "1",
  draining: "5",
  "catalogue-unreachable": "5",
  "jobs-unreachable": "5",
};

/** The `Retry-After` of a problem by its id; nothing where asking again is of no use. */
export function retryAfter(id: string): Readonly<Record<string, string>> {
  const seconds = (SECONDS as Readonly<Record<string, string | undefined>>)[id];
  return seconds === undefined ? {} : { "Retry-After": seconds };
}
