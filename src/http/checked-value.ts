import type { Validator } from "../generated/validators.js";
import { DEEPEST_NESTING, faulty, isDeeperThan, refusal, schemaFaults, type Refusal } from "../operation/index.js";

/**
 * A value that fits its schema, in a member of its own since it may have members of any name; or why it does not fit, with
 * every fault, as callers of queries and jobs are told.
 */
export function checkedValue<Value>(validate: Validator<Value>, value: unknown): { readonly value: Value } | Refusal {
  if (isDeeperThan(DEEPEST_NESTING, value)) return refusal("too-deep", { limit: DEEPEST_NESTING });
  return validate(value) ? { value } : faulty("invalid-query", schemaFaults(validate.errors ?? []));
}
