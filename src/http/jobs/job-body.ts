import type { JobRequest, JobSettings } from "../../generated/schema-types.js";
import { validators } from "../../generated/validators.js";
import { isRefusal, type Refusal } from "../../operation/index.js";
import { checkedValue } from "../checked-value.js";

/** A job as one JSON text, read: its settings, and its rows one a line, as they are sent where there are many. */
export interface JobBody {
  readonly settings: JobSettings;
  readonly lines: Uint8Array;
}

/** Reads what a job is asked for in one JSON text. */
export function readJobBody(value: unknown): { readonly value: JobBody } | Refusal {
  const checked = checkedValue<JobRequest>(validators["job-request"], value);
  if (isRefusal(checked)) return checked;
  const { queries, ...settings } = checked.value;
  return {
    value: { settings, lines: new TextEncoder().encode(queries.map((query) => JSON.stringify(query)).join("\n")) },
  };
}
