import type { ProblemId } from "./problem-table.js";

/** A fault at one place of a request: the schema keyword or rule that was broken, and what its sentence is made from. */
export interface Fault {
  readonly pointer: string;
  readonly rule: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A text is the caller's own and is quoted; a list holds what we would take instead. */
type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Why a request cannot be checked: data, which a door turns into a problem in the reader's language. */
export interface Refusal {
  readonly refused: ProblemId;
  readonly params: RefusalParams;
  readonly faults: readonly Fault[];
}

/** A refusal for the request as a whole. */
export function refusal(refused: ProblemId, params: RefusalParams = {}): Refusal {
  return { refused, params, faults: [] };
}

/** A refusal that points at what is wrong. */
export function faulty(refused: ProblemId, faults: readonly Fault[]): Refusal {
  return { refused, params: {}, faults };
}

/** Tells a refusal from what stands in its place when all is well; no output of an operation has a member `refused`. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}
