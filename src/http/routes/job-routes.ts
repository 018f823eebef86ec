import { pipeline } from "node:stream/promises";
import { unfinished, type Job, type JobDesk } from "../../job/index.js";
import { isRefusal, refusal, type ReaderInLanguage, type Refusal } from "../../operation/index.js";
import { isDatabaseError } from "../../port/index.js";
import { answerHere, type Answering } from "../answering.js";
import { jobDocument, readSubmission, resultRange } from "../jobs/index.js";
import { NDJSON } from "../ndjson-type.js";
import { json, refuse, type Reply } from "../reply.js";
import type { Asked, Content, Route } from "../route.js";

const JOB: Content = { type: "application/json", schema: { name: "job" } };

const jobReply = (job: Job | Refusal, reader: ReaderInLanguage): Reply =>
  isRefusal(job) ? refuse(job, reader) : json(jobDocument(job, reader));

async function submit(desk: JobDesk, asked: Asked, answering: Answering): Promise<Reply> {
  const { reader } = asked;
  const submission = await readSubmission(asked, answering);
  if (isRefusal(submission)) return refuse(submission, reader);
  const { catalogue, limit } = submission.settings;
  const settings = { catalogue, lang: reader.locale, ...(limit !== undefined && { limit }) };
  const job = await desk.submit(settings, submission.rows);
  if (isRefusal(job)) return refuse(job, reader);
  return { kind: "json", status: 202, headers: { Location: `/v1/jobs/${job.id}` }, body: jobDocument(job, reader) };
}

async function results(desk: JobDesk, { request, reader, parameters: { id = "" } }: Asked): Promise<Reply> {
  const range = resultRange(request);
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
export function jobRoutes(desk: JobDesk | undefined, answering: Answering = answerHere): readonly Route[] {
  const at =
    (decide: (desk: JobDesk, asked: Asked) => Promise<Reply>) =>
    async (asked: Asked): Promise<Reply> => {
      if (!desk) return refuse(refusal("jobs-not-configured"), asked.reader);
      try {
        return await decide(desk, asked);
      } catch (error) {
        if (!isDatabaseError(error) || !(error.unreachable || NOT_OURS.test(error.code))) throw error;
        return refuse(refusal("jobs-unreachable"), asked.reader);
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
      answer: at((known, asked) => submit(known, asked, answering)),
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
      answer: at(async (known, { reader, parameters: { id = "" } }) => jobReply(await known.find(id), reader)),
    },
    {
      method: "delete",
      path: "/v1/jobs/{id}",
      summary: { message: "route/job-cancel" },
      gives: JOB,
      answer: at(async (known, { reader, parameters: { id = "" } }) => jobReply(await known.cancel(id), reader)),
    },
  ];
}
