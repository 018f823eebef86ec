import type { BatchRequest } from "../generated/schema-types.js";
import { validators } from "../generated/validators.js";
import type { Locale } from "../language/index.js";
import { answer, refused, type Answer } from "./answer.js";
import { readerOf, type Reach } from "./reader.js";
import { faulty, isRefusal, refusal, type Refusal } from "./refusal.js";
import { isOperationId } from "./registry.js";
import { schemaFaults } from "./schema-faults.js";

/** What the lines of a batch share. */
export interface BatchDoor {
  /** The language of messages for lines that name none. */
  readonly locale: Locale;
  /** What callers may name: files of the machine, catalogues. */
  readonly reach?: Reach | undefined;
}

/** Reads a line such as `{"operation":"version-tags/parse","input":{"text":"OmU"},"lang":"de"}`. */
export function parseBatchRequest(line: string): BatchRequest | Refusal {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return refusal("malformed-json");
  }
  const validate = validators["batch-request"];
  return validate(request) ? request : faulty("malformed-request", schemaFaults(validate.errors ?? []));
}

/** Answers what a line was read as, in the language that it names. Throws only for errors in the program. */
export function answerBatchRequest(
  request: BatchRequest | Refusal,
  { locale, reach }: BatchDoor,
): Answer | Promise<Answer> {
  if (isRefusal(request)) return refused(request, readerOf(locale));
  const { operation, input, lang } = request;
  const reader = readerOf(lang ?? locale, reach);
  return isOperationId(operation)
    ? answer(operation, input, reader)
    : refused(refusal("unknown-operation", { operation }), reader);
}
