import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Job as JobDocument, JobRequest, JobSettings } from "../../generated/schema-types.js";
import { validators, type Validator } from "../../generated/validators.js";
import { readJobRow, readJobRows, unfinished, type Job, type JobDesk, type RowBatches } from "../../job/index.js";
import {
  DEEPEST_NESTING,
  faulty,
  isDeeperThan,
  isRefusal,
  problemOf,
  refusal,
  schemaFaults,
  type ReaderInLanguage,
  type Refusal,
} from "../../operation/index.js";
import { isDatabaseError } from "../../port/index.js";
import { json, refuse, type Reply } from "../reply.js";
import { bodyTypeRefusal, LARGEST_RECORD_JSON, readJsonBody } from "../request-body.js";
import type { Asked, Content, Route } from "../route.js";

const NDJSON = "application/x-ndjson";
const NDJSON_TYPES = [NDJSON, "application/ndjson", "application/jsonl"];
const RETRY_SECONDS = "5";

const JOB: Content = { type: "application/json", schema: { name: "job" } };

/** A job as it is told, in the language of the one who asks. */
function jobDocument(job: Job, { messages }: ReaderInLanguage): JobDocument {
  const { id, catalogue, limit, state, created, ended, rows, done, problems, failure } = job;
  return {
    id,
    catalogue,
    ...(limit !== undefined && { limit }),
    state,
    created: created.toISOString(),
    ...(ended && { ended: ended.toISOString() }),
    rows,
    done,
    problems,
    ...(failure && { problem: problemOf(failure, messages) }),
  };
}

const told = (job: Job | Refusal, reader: ReaderInLanguage): Reply =>
  isRefusal(job) ? refuse(job, reader) : json(jobDocument(job, reader));

function parametersOf({ url = "" }: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(url.split("?", 2)[1] ?? ""));
}

function checked<Value>(validate: Validator<Value>, value: unknown): Value | Refusal {
  if (isDeeperThan(DEEPEST_NESTING, value)) return refusal("too-deep", { limit: DEEPEST_NESTING });
  return validate(value) ? value : faulty("invalid-query", schemaFaults(validate.errors ?? []));
}

const wholeNumber = (text: string): number | string => (/^\d{1,9}$/.test(text) ? Number(text) : text);

function settingsOf(request: IncomingMessage): JobSettings | Refusal {
  const parameters = parametersOf(request);
  const limit = parameters.get("limit");
  return checked(validators["job-settings"], {
    ...(parameters.has("catalogue") && { catalogue: parameters.get("catalogue") }),
    ...(limit !== undefined && { limit: wholeNumber(limit) }),
  });
}

interface Submission {
  readonly settings: JobSettings;
  readonly rows: RowBatches;
}

function rowsOf({ queries }: JobRequest, reader: ReaderInLanguage): RowBatches {
  return [queries.map((query) => readJobRow(query, JSON.stringify(query), reader))];
}

/** What is handed in: rows one a line with the settings in the address, or all in one JSON text. */
async function submissionOf({ request, reader }: Asked): Promise<Submission | Refusal> {
  if (bodyTypeRefusal(request, ["application/json"]) === undefined) {
    const body = await readJsonBody(request, LARGEST_RECORD_JSON);
    const asked = isRefusal(body) ? body : checked(validators["job-request"], body.value);
    return isRefusal(asked) ? asked : { settings: asked, rows: rowsOf(asked, reader) };
  }
  const denied = bodyTypeRefusal(request, NDJSON_TYPES);
  if (denied) return denied;
  const settings = settingsOf(request);
  if (isRefusal(settings)) return settings;
  // A job that is refused half-way is answered, so the connection must outlive the reading.
  return { settings, rows: readJobRows(request.iterator({ destroyOnReturn: false }), reader) };
}

async function submit(desk: JobDesk, asked: Asked): Promise<Reply> {
  const { reader } = asked;
  const submission = await submissionOf(asked);
  if (isRefusal(submission)) return refuse(submission, reader);
  const { catalogue, limit } = submission.settings;
  const settings = { catalogue, lang: reader.locale, ...(limit !== undefined && { limit }) };
  const job = await desk.submit(settings, submission.rows);
  if (isRefusal(job)) return refuse(job, reader);
  return { kind: "json", status: 202, headers: { Location: `/v1/jobs/${job.id}` }, body: jobDocument(job, reader) };
}

/** Which rows of the results are asked for: those after one, and whether it may be some of them only. */
function rangeOf(request: IncomingMessage): { readonly after: number; readonly partial: boolean } | Refusal {
  const parameters = parametersOf(request);
  const after = wholeNumber(parameters.get("after") ?? "0");
  if (typeof after === "string") {
    return faulty("invalid-query", [{ pointer: "/after", rule: "type", params: { type: "integer" } }]);
  }
  const partial = parameters.get("partial") ?? "false";
  if (partial !== "true" && partial !== "false") {
    const params = { allowedValues: ["true", "false"] };
    return faulty("invalid-query", [{ pointer: "/partial", rule: "enum", params }]);
  }
  return { after, partial: partial === "true" };
}

async function results(desk: JobDesk, { request, reader, parameters: { id = "" } }: Asked): Promise<Reply> {
  const range = rangeOf(request);
  if (isRefusal(range)) return refuse(range, reader);
  const job = await desk.find(id);
  if (isRefusal(job)) return refuse(job, reader);
  const denied = range.partial ? undefined : unfinished(job);
  if (denied) return refuse(denied, reader);
  return {
    kind: "stream",
    type: `${NDJSON}; charset=utf-8`,
    write: (response) => pipeline(desk.results(job.id, range.after), response),
  };
}

/** A database that does not let us in its tables, or whose address is none: whoever runs the service has to mend it. */
const NOT_OURS = /^(?:42501|3F000|ERR_INVALID_URL)$/;

/** Bulk matching as jobs: handed in here, done by workers, looked after by any server of the same database. */
export function jobRoutes(desk: JobDesk | undefined): readonly Route[] {
  const at =
    (decide: (desk: JobDesk, asked: Asked) => Promise<Reply>) =>
    async (asked: Asked): Promise<Reply> => {
      if (!desk) return refuse(refusal("jobs-not-configured"), asked.reader);
      try {
        return await decide(desk, asked);
      } catch (error) {
        if (!isDatabaseError(error) || !(error.unreachable || NOT_OURS.test(error.code))) throw error;
        return refuse(refusal("jobs-unreachable"), asked.reader, { "Retry-After": RETRY_SECONDS });
      }
    };

  return [
    {
      method: "post",
      path: "/v1/jobs",
      summary: { message: "route/job-submit" },
      query: [
        { name: "catalogue", description: "openapi/job-catalogue", schema: { type: "string" } },
        { name: "limit", description: "openapi/job-limit", schema: { type: "integer", minimum: 1, maximum: 100 } },
      ],
      takes: { type: NDJSON, schema: { name: "job-query" } },
      alsoTakes: { type: "application/json", schema: { name: "job-request" } },
      gives: JOB,
      status: 202,
      answer: at(submit),
    },
    {
      method: "get",
      path: "/v1/jobs",
      summary: { message: "route/jobs" },
      gives: { type: "application/json", schema: { name: "job-list" } },
      answer: at(async (known, { reader }) =>
        json({ jobs: (await known.latest()).map((job) => jobDocument(job, reader)) }),
      ),
    },
    {
      method: "get",
      path: "/v1/jobs/{id}/results",
      summary: { message: "route/job-results" },
      query: [
        { name: "partial", description: "openapi/job-partial", schema: { type: "boolean" } },
        { name: "after", description: "openapi/job-after", schema: { type: "integer", minimum: 0 } },
      ],
      gives: { type: NDJSON, schema: { name: "job-result" } },
      answer: at(results),
    },
    {
      method: "get",
      path: "/v1/jobs/{id}",
      summary: { message: "route/job" },
      gives: JOB,
      answer: at(async (known, { reader, parameters: { id = "" } }) => told(await known.find(id), reader)),
    },
    {
      method: "delete",
      path: "/v1/jobs/{id}",
      summary: { message: "route/job-cancel" },
      gives: JOB,
      answer: at(async (known, { reader, parameters: { id = "" } }) => told(await known.cancel(id), reader)),
    },
  ];
}
