import type { Problem } from "../../generated/schema-types.js";
import type { Locale } from "../../language/index.js";
import type { OperationId } from "../../operation/index.js";

/** What a worker is given: an operation, what it is asked, and the language of its messages. */
export interface Work {
  readonly id: OperationId;
  readonly input: unknown;
  readonly locale: Locale;
}

/** What comes of it: the output as JSON, a problem, or an error in the program. */
export type Done = { readonly json: string } | { readonly problem: Problem } | { readonly error: string };

/** What a worker says: that it can begin, and what came of its work. */
export type FromWorker = "ready" | Done;
