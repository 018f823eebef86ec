import type {
  ReconciliationExtendQuery,
  ReconciliationMatchRequest,
  ReconciliationQueryBatch,
} from "../../generated/schema-types.js";
import { validators } from "../../generated/validators.js";
import { faulty, isRefusal, memberPointer, refusal, type Fault, type Refusal } from "../../operation/index.js";
import { checkedValue } from "../checked-value.js";
import { BATCH_SIZE } from "./manifest.js";

/** What the fields of a form, or of the query of an address, ask. */
export type AskedInFields =
  { readonly queries: ReconciliationQueryBatch } | { readonly extend: ReconciliationExtendQuery };

/** A value in a member of its own, since it may have members of any name; or why there is none. */
type Checked<Value> = { readonly value: Value } | Refusal;

const tooMany = refusal("too-many-queries", { limit: BATCH_SIZE });

function nothingAsked(key: string): Fault {
  return { pointer: memberPointer("", key), rule: "query-or-properties", params: {} };
}

/** A batch of version 0.2: questions under keys of the caller's. */
function checkedBatch(batch: unknown): Checked<ReconciliationQueryBatch> {
  const checked = checkedValue<ReconciliationQueryBatch>(validators["reconciliation-query-batch"], batch);
  if (isRefusal(checked)) return checked;
  const asked = Object.entries(checked.value);
  if (asked.length > BATCH_SIZE) return tooMany;
  const empty = asked.filter(([, { query, properties = [] }]) => query === undefined && properties.length === 0);
  if (empty.length === 0) return checked;
  return faulty(
    "invalid-query",
    empty.map(([key]) => nothingAsked(key)),
  );
}

/** A request of the draft of 1.0: questions in their order. */
export function checkedMatch(request: unknown): Checked<ReconciliationMatchRequest> {
  const checked = checkedValue<ReconciliationMatchRequest>(validators["reconciliation-match-request"], request);
  return isRefusal(checked) || checked.value.queries.length <= BATCH_SIZE ? checked : tooMany;
}

/** A question for properties of films. */
export function checkedExtension(query: unknown): Checked<ReconciliationExtendQuery> {
  return checkedValue<ReconciliationExtendQuery>(validators["reconciliation-extend-query"], query);
}

function parsed(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refusal("malformed-json");
  }
}

/** Reads the questions of version 0.2, or the extension, that stand as JSON in a field. */
export function askedInFields(fields: URLSearchParams): Checked<AskedInFields> {
  const [queries, extend] = [fields.get("queries"), fields.get("extend")];
  const given = queries ?? extend;
  if (given === null) return faulty("invalid-query", [{ pointer: "", rule: "queries-or-extend", params: {} }]);
  const json = parsed(given);
  if (isRefusal(json)) return json;
  if (queries !== null) {
    const batch = checkedBatch(json.value);
    return isRefusal(batch) ? batch : { value: { queries: batch.value } };
  }
  const extension = checkedExtension(json.value);
  return isRefusal(extension) ? extension : { value: { extend: extension.value } };
}
