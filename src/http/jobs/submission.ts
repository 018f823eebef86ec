import type { IncomingMessage } from "node:http";
import type { JobSettings } from "../../generated/schema-types.js";
import { validators } from "../../generated/validators.js";
import { readJobRows, type RowBatches } from "../../job/index.js";
import { isRefusal, type Refusal } from "../../operation/index.js";
import type { Answering } from "../answering.js";
import { LARGEST_RECORD_JSON } from "../body-limits.js";
import { bodyTypeRefusal } from "../body-type.js";
import { checkedValue } from "../checked-value.js";
import { readJsonBytes } from "../json-body.js";
import { NDJSON_TYPES } from "../ndjson-type.js";
import { queryOf } from "../query.js";
import type { Asked } from "../route.js";
import { wholeNumber } from "./whole-number.js";

/** What is handed in as a job. */
export interface Submission {
  readonly settings: JobSettings;
  readonly rows: RowBatches;
}

function settingsOf(request: IncomingMessage): { readonly value: JobSettings } | Refusal {
  const parameters = queryOf(request);
  const limit = parameters.get("limit");
  return checkedValue(validators["job-settings"], {
    ...(parameters.has("catalogue") && { catalogue: parameters.get("catalogue") }),
    ...(limit !== null && { limit: wholeNumber(limit) }),
  });
}

/** Reads what a request hands in: rows one a line with the settings in the address, or all in one JSON text. */
export async function readSubmission(
  { request, reader, isAwaited }: Asked,
  answering: Answering,
): Promise<Submission | Refusal> {
  if (bodyTypeRefusal(request, ["application/json"]) === undefined) {
    const bytes = await readJsonBytes(request, LARGEST_RECORD_JSON);
    const body = isRefusal(bytes) ? bytes : await answering.body("job", bytes, isAwaited);
    if (isRefusal(body)) return body;
    const { settings, lines } = body.value;
    return { settings, rows: readJobRows([lines], reader) };
  }
  const denied = bodyTypeRefusal(request, NDJSON_TYPES, ["application/json"]);
  if (denied) return denied;
  const settings = settingsOf(request);
  if (isRefusal(settings)) return settings;
  // A job that is refused half-way is answered, so the connection must outlive the reading.
  return { settings: settings.value, rows: readJobRows(request.iterator({ destroyOnReturn: false }), reader) };
}
