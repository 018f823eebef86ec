import type { BatchRequest } from "../generated/schema-types.js";
import { validators } from "../generated/validators.js";
import { faulty, refusal, type Refusal } from "./refusal.js";
import { schemaFaults } from "./schema-faults.js";

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
