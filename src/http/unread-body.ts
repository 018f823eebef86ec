import { checkedInput, isRefusal, type Refusal } from "../operation/index.js";
// By their files: what else is in these folders is of no use to a worker, and of it the jobs read their bodies by way of here.
import { readJobBody, type JobBody } from "./jobs/job-body.js";
import { parseForm } from "./form-body.js";
import { parseJsonBytes } from "./json-body.js";
import { askedInFields, checkedExtension, checkedMatch, type AskedInFields } from "./reconciliation/asked-questions.js";
import type { ReconciliationExtendQuery, ReconciliationMatchRequest } from "../generated/schema-types.js";

/** What is made of each kind of body: a value that fits its schema. */
export interface ReadBodies {
  readonly "reconciliation-form": { readonly value: AskedInFields };
  readonly "reconciliation-match": { readonly value: ReconciliationMatchRequest };
  readonly "reconciliation-extend": { readonly value: ReconciliationExtendQuery };
  readonly "catalogues/match": { readonly value: unknown };
  readonly job: { readonly value: JobBody };
}

/** A body whose value is used in the service itself. Only reading it, and telling its faults, can take long. */
export type BodyKind = keyof ReadBodies;

type JsonReader<Value> = (value: unknown) => { readonly value: Value } | Refusal;

const ofJson =
  <Value>(check: JsonReader<Value>) =>
  (bytes: Uint8Array): { readonly value: Value } | Refusal => {
    const parsed = parseJsonBytes(bytes);
    return isRefusal(parsed) ? parsed : check(parsed.value);
  };

const READERS: { readonly [Kind in BodyKind]: (bytes: Uint8Array) => ReadBodies[Kind] | Refusal } = {
  "reconciliation-form": (bytes) => {
    const fields = parseForm(bytes);
    return isRefusal(fields) ? fields : askedInFields(fields);
  },
  "reconciliation-match": ofJson(checkedMatch),
  "reconciliation-extend": ofJson(checkedExtension),
  "catalogues/match": ofJson((value) => checkedInput("catalogues/match", value)),
  job: ofJson(readJobBody),
};

/** Reads a body, or tells what is wrong with it. */
export function readUnreadBody<Kind extends BodyKind>(kind: Kind, bytes: Uint8Array): ReadBodies[Kind] | Refusal {
  return READERS[kind](bytes);
}
